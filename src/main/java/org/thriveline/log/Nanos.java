package org.thriveline.log;

import java.time.Instant;

/** Moments as nanoseconds since 1970 in UTC, as the log stores them: until the year 2262. */
final class Nanos {
    private static final long SECOND = 1_000_000_000L;

    private Nanos() {}

    /**
     * Returns the nanoseconds of a moment.
     *
     * @throws ArithmeticException after 2262 or before 1677
     */
    static long of(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), SECOND), moment.getNano());
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }
}
