package org.thriveline.intake.force;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What begins in an hour. Each kind and hour has its own dice, so that one kind's demand never changes another's, and an hour
 * asked for again says the same. Immutable.
 */
final class Arrivals {
    /** Records made by mistake and voided, by those that stay. */
    private static final double VOIDS = 0.004;

    private final long seed;
    private final Tide tide;
    private final Amount amount;

    Arrivals(long seed, Tide tide, Amount amount) {
        this.seed = seed;
        this.tide = tide;
        this.amount = amount;
    }

    /** Returns all that begins in an hour, in the order of time. */
    List<Arrival> in(Hour hour) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            arrivals.addAll(in(kind, hour));
        }
        arrivals.sort(Comparator.comparingLong(Arrival::at));
        return arrivals;
    }

    /** Returns what begins of one kind in an hour, in no order. */
    List<Arrival> in(Kind kind, Hour hour) {
        Dice dice = new Dice(Dice.seed(seed, hour.start(), kind.letter().charAt(0)));
        List<Part> parts = tide.parts(kind, hour);
        int[] counts = amount.of(kind, hour, parts, new Dice(dice.next()));
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            add(kind, parts.get(i), counts[i], new Dice(dice.next()), arrivals);
        }
        return arrivals;
    }

    private static void add(Kind kind, Part part, int count, Dice dice, List<Arrival> arrivals) {
        for (int i = 0; i < count; i++) {
            arrivals.add(one(kind, part, false, dice));
            if (dice.chance(VOIDS)) {
                arrivals.add(one(kind, part, true, dice));
            }
        }
    }

    private static Arrival one(Kind kind, Part part, boolean voided, Dice dice) {
        return new Arrival(kind, dice.between(part.from(), part.to() - 1), dice.next(), voided, part.surge());
    }
}
