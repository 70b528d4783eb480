package org.thriveline.figures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lengths of time in whole seconds, of which the middle and the long are asked. Not thread-safe. */
final class Lengths {
    private long[] seconds = new long[16];
    private int count;

    void add(long length) {
        if (count == seconds.length) {
            seconds = Arrays.copyOf(seconds, count * 2);
        }
        seconds[count++] = length;
    }

    int count() {
        return count;
    }

    /**
     * Returns the shortest that is as long as a share of them or longer (the nearest rank), null where there are none.
     *
     * @param share above 0, at most 1
     */
    @Nullable
    Long percentile(double share) {
        if (count == 0) {
            return null;
        }
        Arrays.sort(seconds, 0, count);
        return seconds[(int) Math.ceil(share * count) - 1];
    }
}
