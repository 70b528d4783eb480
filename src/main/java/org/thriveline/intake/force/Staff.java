package org.thriveline.intake.force;

/**
 * How many call takers are on duty, hour by hour: the usual work and a margin of its square root, which serves great and small
 * rooms about equally well (Halfin and Whitt, 1981). Immutable.
 *
 * @param calls999 calls on 999 an average hour
 * @param calls101 calls on 101 an average hour
 */
record Staff(double calls999, double calls101) {
    private static final double MARGIN = 0.33;

    /** How far the roster follows the hours; for the rest it is flat, so that busy hours have the long waits. */
    private static final double FOLLOWS = 0.8;

    /** Hours of work that a call is, as planned. */
    private static final double WORK_999 = 265.0 / Hour.SECONDS;

    private static final double WORK_101 = 333.0 / Hour.SECONDS;

    int takers(Hour hour) {
        double work999 = calls999 * WORK_999 * rostered(Rhythms.CALLS_999, hour);
        double work101 = calls101 * WORK_101 * rostered(Rhythms.CALLS_101, hour);
        double work = work999 + work101;
        return kept(hour) + (int) Math.ceil(work + MARGIN * StrictMath.sqrt(work));
    }

    /** Returns how many are kept for 999. */
    int kept(Hour hour) {
        return Math.max(1, (int) Math.round(calls999 * WORK_999 * rostered(Rhythms.CALLS_999, hour) * 0.4));
    }

    private static double rostered(Rhythm rhythm, Hour hour) {
        return FOLLOWS * rhythm.at(hour) + 1 - FOLLOWS;
    }
}
