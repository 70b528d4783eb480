package org.thriveline.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.live.Protocol.FrameId;

/**
 * One session's interest in one channel: the last frame it was sent, and nothing else. The newest frame waits in the channel,
 * so a slow session has no queue (LP12).
 */
final class Subscription {
    private final Channel channel;
    private final Duration interval;
    private final Runnable wake;
    private final CatchingUp catchingUp;
    private @Nullable Frame sent;
    private Instant sentAt = Instant.MIN;
    private Instant now = Instant.MIN;

    /**
     * @param rate frames a second at most
     * @param since the frame the browser says it holds
     * @param wake called when there may be something to send
     */
    Subscription(Channel channel, int rate, @Nullable FrameId since, Runnable wake) {
        this.channel = channel;
        this.interval = Duration.ofMillis(1_000L / rate);
        this.wake = wake;
        this.catchingUp = new CatchingUp(since);
        this.sent = since == null ? null : channel.frame(since).orElse(null);
    }

    Channel channel() {
        return channel;
    }

    void tick(Instant at) {
        boolean due;
        synchronized (this) {
            now = at;
            due = due();
        }
        if (due) {
            wake.run();
        }
    }

    /** Returns the message to send now, null where there is none; called by the session's writer only. */
    @Nullable
    String next() {
        Frame latest;
        Frame held;
        synchronized (this) {
            if (!due()) {
                return null;
            }
            latest = channel.latest();
            held = sent;
            sent = latest;
            sentAt = now;
        }
        if (latest == null) {
            return null;
        }
        return held == null ? latest.snapshot() : latest.from(held);
    }

    private boolean due() {
        Frame latest = channel.latest();
        return latest != null
                && (sent != null || !catchingUp.isBehind(latest.id()))
                && (latest != sent || sentAt.equals(Instant.MIN))
                && (sentAt.equals(Instant.MIN) || !now.isBefore(sentAt.plus(interval)));
    }
}
