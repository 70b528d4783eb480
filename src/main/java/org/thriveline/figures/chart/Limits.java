package org.thriveline.figures.chart;

/**
 * What is usual for one point, in the rates of {@link Reading#rate}. Immutable.
 *
 * @param centre the mean of the base
 * @param sigma how far points lie from it as a rule; 0 where those of the base are all the same
 * @param lower three sigma below the centre, never below what can be
 * @param upper three sigma above it, never above what can be
 */
public record Limits(double centre, double sigma, double lower, double upper) {
    /** Sums of equal numbers differ in their last digits; such a difference is none. */
    private static final double HAIR = 1e-9;

    static Limits of(double centre, double sigma, double threeSigma, double least, double most) {
        return new Limits(centre, sigma, Math.max(least, centre - threeSigma), Math.min(most, centre + threeSigma));
    }

    /** Returns where a rate lies: 1 above the centre, -1 below it, 0 on it. */
    int side(double rate) {
        return beyond(rate, centre, centre);
    }

    /** Returns 1 above the upper limit, -1 below the lower one, else 0. */
    int outside(double rate) {
        return beyond(rate, lower, upper);
    }

    /** Returns 1 more than two sigma above the centre, -1 more than two sigma below it, else 0. */
    int beyondTwoSigma(double rate) {
        return beyond(rate, centre - 2 * sigma, centre + 2 * sigma);
    }

    private int beyond(double rate, double low, double high) {
        double hair = HAIR * Math.max(1, Math.abs(centre));
        return rate > high + hair ? 1 : rate < low - hair ? -1 : 0;
    }
}
