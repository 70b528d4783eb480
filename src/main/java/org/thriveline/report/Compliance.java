package org.thriveline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the crimes of a year are there because more of what is reported is recorded than at its beginning. The rule is the
 * Panel's of 2017/18: recorded × (1 − start ÷ average).
 *
 * @param start the share of reported crime that was recorded at the beginning, in percent
 * @param end the share at the end, in percent
 * @param average the share over the year, in percent
 * @param recorded how many crimes were recorded
 * @param attributed how many of them better recording accounts for
 */
public record Compliance(BigDecimal start, BigDecimal end, BigDecimal average, BigDecimal recorded, long attributed) {
    private static final int DIGITS = 12;

    /**
     * Returns the estimate, rounded half up.
     *
     * @throws IllegalArgumentException where the average is not above zero
     */
    public static Compliance of(BigDecimal start, BigDecimal end, BigDecimal average, BigDecimal recorded) {
        if (average.signum() <= 0) {
            throw new IllegalArgumentException("the average recording compliance must be above zero");
        }
        BigDecimal more = recorded.multiply(average.subtract(start)).divide(average, DIGITS, RoundingMode.HALF_UP);
        return new Compliance(
                start,
                end,
                average,
                recorded,
                more.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
