package org.thriveline.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** A change in percent, as the Police and Crime Panel prints it. */
public final class Percent {
    private Percent() {}

    /**
     * Returns the change from a previous count to the current one over the previous: a whole number, rounded half up, that is
     * away from zero (2.5 is 3, -2.5 is -3). Empty, printed "n/a", where the previous is zero.
     *
     * @throws ArithmeticException where it is more than a long holds
     */
    public static OptionalLong ofChange(long previous, long current) {
        return previous == 0
                ? OptionalLong.empty()
                : OptionalLong.of(BigDecimal.valueOf(current - previous)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(previous), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
