package org.thriveline.intake.force;

import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The counts that are allowed.
 *
 * @param least not negative
 * @param most not less
 */
record Span(int least, int most) {
    Span {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("there is no count from " + least + " to " + most);
        }
    }

    static Span only(int count) {
        return new Span(count, count);
    }

    boolean isOne() {
        return least == most;
    }

    /** Returns this, reaching no more than {@code room} above its least. */
    Span upTo(long room) {
        return new Span(least, (int) Math.min(most, least + room));
    }

    /** Returns those of its counts for which a function that never rises has a value; null where there are none. */
    @Nullable
    Span where(IntToLongFunction falling, long value) {
        int from = first(falling, value + 1);
        int to = first(falling, value) - 1;
        return from > to ? null : new Span(from, to);
    }

    /** Returns the first count for which the value is below a bound, one more than the most where there is none. */
    private int first(IntToLongFunction falling, long bound) {
        int low = least;
        int high = most + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (falling.applyAsLong(middle) < bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Draws one of those within a tenth of {@code near}, or of what is allowed and nearest to it. */
    int draw(long near, SplittableRandom random) {
        int centre = clamp(near);
        int low = clamp(centre - centre / 10L);
        int high = clamp(centre + centre / 10L);
        return low + random.nextInt(high - low + 1);
    }

    private int clamp(long count) {
        return Math.clamp(count, least, most);
    }
}
