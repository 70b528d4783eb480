package org.thriveline.report.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How high a value stands, from zero.
 *
 * @param step from tick to tick: 1, 2 or 5 times a power of ten
 * @param steps how many there are
 * @param room how high the highest tick stands
 */
record Scale(BigDecimal step, int steps, double room) {
    private static final int MOST_STEPS = 4;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Returns the scale whose highest tick is above all of some values. */
    static Scale upTo(List<@Nullable BigDecimal> values, double room) {
        BigDecimal most = values.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        int zeros = most.precision() - most.scale() - 1;
        for (int power = zeros - 1; ; power++) {
            for (BigDecimal round : ROUND) {
                BigDecimal step = round.scaleByPowerOfTen(power);
                int steps = most.divide(step, 0, RoundingMode.CEILING).intValueExact();
                boolean whole = step.compareTo(BigDecimal.ONE) >= 0;
                if (steps <= MOST_STEPS && whole) {
                    return new Scale(step, steps, room);
                }
            }
        }
    }

    /** Returns the ticks, zero first. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int tick = 0; tick <= steps; tick++) {
            ticks.add(step.multiply(BigDecimal.valueOf(tick)).setScale(0, RoundingMode.UNNECESSARY));
        }
        return ticks;
    }

    /** Returns how high a value stands. */
    double height(BigDecimal value) {
        BigDecimal top = step.multiply(BigDecimal.valueOf(steps));
        return value.divide(top, MathContext.DECIMAL64).doubleValue() * room;
    }
}
