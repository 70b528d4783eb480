package org.thriveline.log;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** Finds where numbers without a gap end, by asking for a few at a time: strides that double, then ever narrower fans. */
final class DenseNumbers {
    private static final int STRIDES = 50;
    private static final int FAN = 64;
    private static final int ASKED = 4_096;
    private static final int NEAR = 4 * ASKED;

    private DenseNumbers() {}

    /**
     * Returns the first number that is not there.
     *
     * @param from where to begin; every number before it is there
     * @param greatest returns the greatest of the numbers asked for that is there, or -1
     */
    static long end(long from, ToLongFunction<List<Long>> greatest) {
        if (greatest.applyAsLong(List.of(from)) < 0) {
            return from;
        }
        long present = Math.max(from, greatest.applyAsLong(strides(from)));
        long absent = present == from ? from + 1 : from + 2 * (present - from);
        while (absent - present > 1) {
            long step = Math.ceilDiv(absent - present, FAN + 1L);
            present = Math.max(present, greatest.applyAsLong(fan(present, absent, step)));
            absent = Math.min(absent, present + step);
        }
        return present + 1;
    }

    /**
     * Returns a number after the given one that is there, where numbers may be missing: sought among all that are near, and
     * at doubling distances. -1 where none was found.
     */
    static long beyond(long number, ToLongFunction<List<Long>> greatest) {
        for (long first = number + 1; first <= number + NEAR; first += ASKED) {
            long found = greatest.applyAsLong(
                    LongStream.range(first, first + ASKED).boxed().toList());
            if (found >= 0) {
                return found;
            }
        }
        return greatest.applyAsLong(strides(number));
    }

    private static List<Long> strides(long from) {
        return LongStream.range(0, STRIDES)
                .map(power -> from + (1L << power))
                .boxed()
                .toList();
    }

    private static List<Long> fan(long present, long absent, long step) {
        return LongStream.iterate(present + step, number -> number < absent, number -> number + step)
                .boxed()
                .toList();
    }
}
