package org.thriveline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much a figure is.
 *
 * @param value a count, a percentage with one decimal, or what another body published
 * @param of those for which a percentage holds, null for what is none
 * @param outOf all of those, null for what is none
 */
public record Amount(
        BigDecimal value, @Nullable Long of, @Nullable Long outOf) {
    private static final int SHIFT = 2;

    /** Returns a count. */
    public static Amount of(long count) {
        return new Amount(BigDecimal.valueOf(count), null, null);
    }

    /** Returns what another body published. */
    public static Amount published(BigDecimal value) {
        return new Amount(value, null, null);
    }

    /** Returns a share in percent with one decimal, rounded half up; null of nothing. */
    public static @Nullable Amount share(long of, long outOf) {
        return outOf == 0
                ? null
                : new Amount(
                        BigDecimal.valueOf(of)
                                .movePointRight(SHIFT)
                                .divide(BigDecimal.valueOf(outOf), 1, RoundingMode.HALF_UP),
                        of,
                        outOf);
    }

    /** Returns how much was counted, or is at stake where few can be told: the smaller part of a share. */
    long smallest() {
        if (of == null || outOf == null) {
            return value.abs().longValue();
        }
        return Math.min(of, outOf - of);
    }
}
