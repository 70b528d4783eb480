package org.thriveline.log.bench;

import java.time.Duration;

/** A stretch of time that begins when it is made. Safe for use by many threads. */
final class Budget {
    private final long start = System.nanoTime();
    private final Duration whole;

    Budget(Duration whole) {
        this.whole = whole;
    }

    /** Returns how long ago it began. */
    Duration used() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Returns what is left of it, never less than nothing. */
    Duration left() {
        Duration left = whole.minus(used());
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean spent() {
        return left().isZero();
    }
}
