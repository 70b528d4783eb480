package org.thriveline.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.live.Protocol.FrameId;

/**
 * One session's interest in one channel: the last frame it was sent, and nothing else. The newest frame waits in the channel,
 * so a slow session has no queue (LP12). Safe for use by many threads.
 */
final class Subscription {
    private final Channel channel;
    private final long interval;
    private final Runnable wake;
    private final CatchingUp catchingUp;
    private @Nullable Frame sent;
    private boolean answered;

    /** Of the last moment, and of the next at which a frame may go out, in milliseconds since the epoch. */
    private long now;

    private long due;

    /**
     * @param rate frames a second at most
     * @param since the frame the browser says it holds
     * @param wake called when there may be something to send
     */
    Subscription(Channel channel, int rate, @Nullable FrameId since, Runnable wake) {
        this.channel = channel;
        this.interval = Duration.ofSeconds(1).toMillis() / rate;
        this.wake = wake;
        this.catchingUp = new CatchingUp(since);
        this.sent = since == null ? null : channel.frame(since).orElse(null);
    }

    Channel channel() {
        return channel;
    }

    /** Takes note that a moment has come, and wakes the session where it is to have something. */
    void tick(Instant at) {
        tick(at.toEpochMilli());
    }

    void tick(long at) {
        boolean ready;
        synchronized (this) {
            now = at;
            due = Math.min(due, at + interval);
            ready = ready(channel.latest());
        }
        if (ready) {
            wake.run();
        }
    }

    /** Returns the message to send now, null where there is none; called by the session's writer only. */
    @Nullable
    Encoded next() {
        Frame latest = channel.latest();
        Frame held;
        synchronized (this) {
            if (latest == null || !ready(latest)) {
                return null;
            }
            held = sent;
            sent = latest;
            answered = true;
            due = now + interval;
        }
        return held == null || !latest.id().at().isAfter(held.id().at()) ? latest.snapshot() : latest.from(held);
    }

    private boolean ready(@Nullable Frame latest) {
        return latest != null
                && (sent != null || !catchingUp.isBehind(latest.id()))
                && (!answered || (latest != sent && now >= due));
    }
}
