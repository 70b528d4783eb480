package org.thriveline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The subtractions and percentages of a report. */
final class Arithmetic {
    private Arithmetic() {}

    /** Returns current minus previous, null where one is not known. */
    static @Nullable BigDecimal change(@Nullable BigDecimal current, @Nullable BigDecimal previous) {
        return current == null || previous == null ? null : current.subtract(previous);
    }

    /**
     * Returns the change over the previous in percent, rounded half up, that is away from zero, as the Panel prints it.
     *
     * @param decimals how many
     * @return null where one is not known, and from a previous of zero
     */
    static @Nullable BigDecimal percent(@Nullable BigDecimal change, @Nullable BigDecimal previous, int decimals) {
        return change == null || previous == null || previous.signum() == 0
                ? null
                : change.movePointRight(2).divide(previous, decimals, RoundingMode.HALF_UP);
    }
}
