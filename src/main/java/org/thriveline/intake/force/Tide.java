package org.thriveline.intake.force;

import java.time.ZoneId;
import java.util.List;

/** How much demand an hour has, before chance: its rhythm, its day, and what the scenario adds. Immutable. */
final class Tide {
    /** A busy day is busy for everybody: as much as this, and as much as the kind's own spread. */
    private static final double SHARED_SPREAD = 0.04;

    private static final int SHARED = -1;

    private final long seed;
    private final Scenario scenario;
    private final ZoneId zone;

    Tide(long seed, Scenario scenario, ZoneId zone) {
        this.seed = seed;
        this.scenario = scenario;
        this.zone = zone;
    }

    List<Part> parts(Kind kind, Hour hour) {
        long day = hour.date().toEpochDay();
        double shared = new Dice(Dice.seed(seed, day, SHARED)).skewed(1, SHARED_SPREAD);
        double own = new Dice(Dice.seed(seed, day, kind.letter().charAt(0))).skewed(1, kind.spread());
        return scenario.parts(kind, hour, kind.rhythm().at(hour) * shared * own, zone);
    }
}
