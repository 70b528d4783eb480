package org.thriveline.live;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How time goes on for a player. Immutable.
 *
 * @param from the moment it was at
 * @param since when it was there, by {@link System#nanoTime}
 * @param speed seconds that pass for it in a second
 * @param running whether any do
 */
record PlayedTime(Instant from, long since, int speed, boolean running) {
    static final int FASTEST = 3_600;

    /** Days of it would not fit; nobody is kept waiting that long. */
    private static final long LONGEST = Duration.ofDays(1).toNanos();

    /** Returns the moment it has come to, to the millisecond. */
    Instant at(long now) {
        long passed = running ? Math.clamp(now - since, 0, LONGEST) * speed : 0;
        return from.plusNanos(passed).truncatedTo(ChronoUnit.MILLIS);
    }

    PlayedTime paused(long now) {
        return new PlayedTime(at(now), now, speed, false);
    }

    PlayedTime resumed(long now) {
        return new PlayedTime(at(now), now, speed, true);
    }

    PlayedTime paced(int to, long now) {
        return new PlayedTime(at(now), now, to, running);
    }

    PlayedTime moved(Instant to, long now) {
        return new PlayedTime(to, now, speed, running);
    }
}
