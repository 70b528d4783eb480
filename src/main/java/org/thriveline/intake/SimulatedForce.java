package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.thriveline.call.Line;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Timed;

/**
 * A made-up force with the reference force's demand of an average day. What it does is told by the seed and the hour alone:
 * begun anew, it says of an hour what it said before, under the same numbers, so that a restart goes on where it stopped.
 * Pure but for its place in time. Used by one thread.
 */
public final class SimulatedForce {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final long seed;
    private final List<Demand> demands;
    private final Instant from;
    private final PriorityQueue<Happening> ahead =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingLong(Happening::turn));
    private Instant made;
    private long turn;

    /** @param turn breaks ties, so that what was said first comes first */
    private record Happening(Instant at, long turn, RecordSteps steps) {}

    /** @param letter tells this kind of record's numbers from another's */
    private record Demand(String letter, double aDay, SimulatedLife life) {}

    /** @param from nothing begins before it */
    public SimulatedForce(Policies policies, long seed, Instant from) {
        this.seed = seed;
        this.from = from;
        this.made = startOfHour(from);
        // 999 and 101 calls, missing people: the force's own daily figures of 2019; incidents: of 2017, some from
        // officers.
        this.demands = List.of(
                new Demand(
                        "e",
                        436,
                        new SimulatedCall(Line.EMERGENCY, Duration.ofSeconds(4), Duration.ofMinutes(3), 0.6, policies)),
                new Demand(
                        "n",
                        968,
                        new SimulatedCall(
                                Line.NON_EMERGENCY, Duration.ofSeconds(75), Duration.ofMinutes(9), 0.3, policies)),
                new Demand("o", 150, new SimulatedIncident(policies)),
                new Demand("m", 13, new SimulatedMissing(policies)),
                new Demand("s", 10, new SimulatedSearch(policies)));
    }

    /** Returns what happens until then and was not told before, in the order in which it happens. */
    public List<RecordSteps> until(Instant to) {
        make(to);
        List<RecordSteps> steps = new ArrayList<>();
        for (Happening next = ahead.peek(); next != null && !next.at().isAfter(to); next = ahead.peek()) {
            steps.add(next.steps());
            ahead.remove();
        }
        return steps;
    }

    /** Returns when something happens next. */
    public Instant next() {
        for (Happening next = ahead.peek(); ; next = ahead.peek()) {
            if (next != null && next.at().isBefore(made)) {
                return next.at();
            }
            make(made);
        }
    }

    private void make(Instant to) {
        while (!made.isAfter(to)) {
            for (Demand demand : demands) {
                makeHour(demand);
            }
            made = made.plus(HOUR);
        }
    }

    private void makeHour(Demand demand) {
        long hour = made.getEpochSecond() / HOUR.toSeconds();
        SplittableRandom random =
                new SplittableRandom(seed * 31 + hour * 131 + demand.letter().charAt(0));
        Dice arrivals = new Dice(random.split());
        Duration mean = Duration.ofMillis(Math.round(DAY.toMillis() / demand.aDay()));
        Instant end = made.plus(HOUR);
        int number = 0;
        for (Instant at = made.plus(arrivals.until(mean)); at.isBefore(end); at = at.plus(arrivals.until(mean))) {
            String id = "sim-" + hour + "-" + demand.letter() + ++number;
            Dice dice = new Dice(random.split());
            if (!at.isBefore(from)) {
                demand.life().begin(at, id, dice, this::add);
            }
        }
    }

    private void add(Object command) {
        ahead.add(new Happening(((Timed) command).at(), turn++, RecordSteps.ofOne(command)));
    }

    private static Instant startOfHour(Instant at) {
        return Instant.ofEpochSecond(at.getEpochSecond() / HOUR.toSeconds() * HOUR.toSeconds());
    }
}
