package org.thriveline.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * The moments of a channel: every {@link #TICK}, and between whole ticks where its name says, so that servers agree on them,
 * and no server has everything to send at once.
 *
 * @param phase how long after whole ticks, in milliseconds
 */
record Rhythm(long phase) {
    static final Duration TICK = Duration.ofMillis(250);

    /** Moments are whole steps. */
    static final Duration STEP = Duration.ofMillis(10);

    static Rhythm of(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(UTF_8));
        return new Rhythm(sum.getValue() % TICK.dividedBy(STEP) * STEP.toMillis());
    }

    /** Returns the last moment that is not after now. */
    Instant moment(Instant now) {
        long millis = now.toEpochMilli();
        return Instant.ofEpochMilli(millis - Math.floorMod(millis - phase, TICK.toMillis()));
    }
}
