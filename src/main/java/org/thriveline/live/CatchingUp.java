package org.thriveline.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.thriveline.live.Protocol.FrameId;

/**
 * What a browser brings from another server: it waits until this one has caught up, so that its board never goes back (LP19).
 * Where the store was put back to an earlier state, that would be for ever; so it ends.
 */
final class CatchingUp {
    /** LP19, of time as it passes here: the moments of frames may be simulated. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final @Nullable FrameId held;
    private final long since = System.nanoTime();

    /** @param held the frame the browser says it holds, null where it holds none */
    CatchingUp(@Nullable FrameId held) {
        this.held = held;
    }

    /** Returns whether a frame is not yet to be shown, since the browser has seen a later one. */
    boolean isBehind(FrameId frame) {
        return held != null
                && (frame.position() < held.position() || !frame.at().isAfter(held.at()))
                && System.nanoTime() - since < LONGEST.toNanos();
    }
}
