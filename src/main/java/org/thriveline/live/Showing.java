package org.thriveline.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.thriveline.live.Protocol.FrameId;

/**
 * What a player has to show to its session: at most one frame, encoded by the player's thread and not by whoever sends it. Another
 * is made when that went out, or has waited so long that it is no longer what is to be seen. Safe for use by many threads.
 */
final class Showing {
    /** A slow browser is given a frame no older than this, and costs no more. */
    private static final long STALE = Duration.ofMillis(250).toNanos();

    private final String channel;
    private final Encoder encoder;
    private @Nullable Frame sent;
    private @Nullable Frame ready;
    private @Nullable Encoded message;
    private long made;

    Showing(String channel, Encoder encoder) {
        this.channel = channel;
        this.encoder = encoder;
    }

    /** Returns whether another frame is of use. */
    synchronized boolean wants(long now) {
        return message == null || now - made > STALE;
    }

    /** Makes a frame ready to be sent, in the place of one that still waits. Called by the player's thread only. */
    void show(FrameId id, Object view) {
        Frame frame = new Frame(channel, id, encoder.tree(view), encoder);
        Frame last = held();
        Encoded text = last == null ? frame.snapshot() : frame.from(last);
        boolean late;
        synchronized (this) {
            // Where the one that waited went out meanwhile, this one must begin there.
            late = last != sent;
            if (!late) {
                offer(frame, text);
            }
        }
        if (late) {
            Encoded again = frame.snapshot();
            synchronized (this) {
                offer(frame, again);
            }
        }
    }

    private void offer(Frame frame, Encoded text) {
        ready = frame;
        message = text;
        made = System.nanoTime();
    }

    private synchronized @Nullable Frame held() {
        return sent;
    }

    /** Returns the message to send now, null where there is none. */
    synchronized @Nullable Encoded next() {
        Encoded now = message;
        if (now != null) {
            sent = ready;
            ready = null;
            message = null;
        }
        return now;
    }
}
