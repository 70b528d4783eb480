package org.thriveline.figures.chart;

/**
 * What one period of a series says. Immutable.
 *
 * @param count what was counted: the number of records, the numerator of a share, or a value by itself
 * @param size over what: the days of the period, the denominator of the share, or 1; more than 0
 */
public record Reading(double count, double size) {
    /** @throws IllegalArgumentException where it is over nothing, or is no number */
    public Reading {
        if (!(size > 0) || !Double.isFinite(size) || !Double.isFinite(count)) {
            throw new IllegalArgumentException("a reading of " + count + " over " + size + " is no number");
        }
    }

    /** Returns a value by itself. */
    public static Reading of(double value) {
        return new Reading(value, 1);
    }

    /** Returns the count for one unit of size. */
    public double rate() {
        return count / size;
    }
}
