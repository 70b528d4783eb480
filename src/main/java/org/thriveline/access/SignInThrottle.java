package org.thriveline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing: five failures within a minute from one address for one name, and that pair must wait until the first of
 * them is a minute old. Holds the last 10,000 pairs that failed; the longest unseen are forgotten. Safe for use by many
 * threads.
 */
final class SignInThrottle {
    private static final int FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_PAIRS = 10_000;

    private final Clock clock;
    private final Map<Pair, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Deque<Instant>> eldest) {
            return size() > MOST_PAIRS;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Who tries, from where. A long name is cut, so that it costs no memory. */
    record Pair(String name, String address) {
        Pair {
            name = name.substring(0, Math.min(name.length(), 64));
        }
    }

    /** Returns how long this pair must still wait; zero where it may try. */
    synchronized Duration pause(Pair pair) {
        Instant now = clock.instant();
        Deque<Instant> recent = failures.get(pair);
        if (recent == null) {
            return Duration.ZERO;
        }
        while (!recent.isEmpty() && isOver(recent.getFirst(), now)) {
            recent.removeFirst();
        }
        if (recent.isEmpty()) {
            failures.remove(pair);
        }
        return recent.size() < FAILURES
                ? Duration.ZERO
                : Duration.between(now, recent.getFirst().plus(WINDOW));
    }

    /** Long ago, or after a clock was put back in a time that is yet to come: nobody waits for an hour because of that. */
    private static boolean isOver(Instant failure, Instant now) {
        return !failure.plus(WINDOW).isAfter(now) || failure.isAfter(now.plus(WINDOW));
    }

    synchronized void failed(Pair pair) {
        Deque<Instant> recent = failures.computeIfAbsent(pair, none -> new ArrayDeque<>());
        recent.addLast(clock.instant());
        if (recent.size() > FAILURES) {
            recent.removeFirst();
        }
    }

    synchronized void succeeded(Pair pair) {
        failures.remove(pair);
    }
}
