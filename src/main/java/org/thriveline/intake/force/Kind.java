package org.thriveline.intake.force;

import java.util.Locale;

/** A kind of demand, each with its own arrivals. */
enum Kind {
    // The force's own daily figures of 2019; incidents: of 2017; stop-searches: of the second quarter of 2018/19.
    CALLS_999("e", 436, 0.05),
    CALLS_101("n", 968, 0.05),
    INCIDENTS("i", 673, 0.05),
    MISSING("m", 13, 0.10),
    SEARCHES("s", 10, 0.25);

    private final String letter;
    private final double aDay;
    private final double spread;

    /**
     * @param spread how far a day strays from the rhythm, beyond chance: the standard deviation of the logarithm
     */
    Kind(String letter, double aDay, double spread) {
        this.letter = letter;
        this.aDay = aDay;
        this.spread = spread;
    }

    /** Returns what tells this kind's record numbers from another's. */
    String letter() {
        return letter;
    }

    /** Returns how many there are on an average day. */
    double aDay() {
        return aDay;
    }

    double spread() {
        return spread;
    }

    Rhythm rhythm() {
        return switch (this) {
            case CALLS_999 -> Rhythms.CALLS_999;
            case CALLS_101 -> Rhythms.CALLS_101;
            case INCIDENTS -> Rhythms.INCIDENTS;
            case MISSING -> Rhythms.MISSING;
            case SEARCHES -> Rhythms.SEARCHES;
        };
    }

    /** Returns its name in a scenario file, such as {@code calls-999}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
