package org.thriveline.intake.force;

/**
 * How many call takers are on duty, hour by hour: as many as the usual demand of the hour asks for. Immutable.
 *
 * @param calls999 calls on 999 an average hour
 * @param calls101 calls on 101 an average hour
 */
record Staff(double calls999, double calls101) {
    /** Call takers for each that would be busy all the time. */
    private static final double SPARE = 1.06;

    /** Hours of work that a call is, as planned. */
    private static final double WORK_999 = 265.0 / Hour.SECONDS;

    private static final double WORK_101 = 333.0 / Hour.SECONDS;

    int takers(Hour hour) {
        double busy = calls999 * Rhythms.CALLS_999.at(hour) * WORK_999;
        double others = calls101 * Rhythms.CALLS_101.at(hour) * WORK_101;
        return kept(hour) + Math.max(1, (int) Math.ceil((busy + others) * SPARE));
    }

    /** Returns how many are kept for 999. */
    int kept(Hour hour) {
        return (int) Math.round(calls999 * Rhythms.CALLS_999.at(hour) * WORK_999 * 0.65);
    }
}
