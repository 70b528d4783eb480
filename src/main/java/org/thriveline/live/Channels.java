package org.thriveline.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.demand.DemandTime;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.history.LiveBoard;
import org.thriveline.live.Protocol.FrameId;

/**
 * All channels that somebody watches, and the one thread that makes their frames and sends them: each at its own moments, so that
 * any server at the same log position has the same frames.
 */
final class Channels implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    private final LiveBoard board;
    private final Encoder encoder;
    private final DemandTime clock;
    private final Map<Key, Channel> channels = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(SendingThread::new);
    private final ScheduledFuture<?> ticking;

    /** Two channels of one name differ where their viewers may not know the same of areas that are not shown. */
    private record Key(ViewKind kind, Scope scope) {}

    Channels(LiveBoard board, Encoder encoder, DemandTime clock) {
        this.board = board;
        this.encoder = encoder;
        this.clock = clock;
        // From a whole step on: servers of one store that paint at one time have most of their frames in common (LP7).
        long step = Rhythm.STEP.toMillis();
        long first = step - Math.floorMod(clock.millis(), step);
        this.ticking = ticker.scheduleAtFixedRate(this::tick, first, step, TimeUnit.MILLISECONDS);
    }

    /** Subscribes to a view of a scope; the answer follows at once. */
    Subscription subscribe(ViewKind kind, Scope scope, int rate, @Nullable FrameId since, Runnable wake) {
        AtomicReference<Subscription> made = new AtomicReference<>();
        Channel watched = channels.compute(new Key(kind, scope), (key, there) -> {
            Channel channel = there == null ? new Channel(kind, scope, encoder) : there;
            Subscription subscription = new Subscription(channel, rate, since, wake);
            channel.add(subscription);
            made.set(subscription);
            return channel;
        });
        Instant at = Objects.requireNonNull(watched).moment(clock.instant());
        paintOnce(watched, at);
        Subscription subscription = Objects.requireNonNull(made.get());
        subscription.tick(at);
        return subscription;
    }

    /** Returns the server's clock. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Were a tick to fail for whatever reason, there would be no more, and every board would stand still without a word. */
    private void tick() {
        try {
            tickAll();
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("A tick of the live board failed", e);
        }
    }

    private void tickAll() {
        if (!board.ready()) {
            return;
        }
        Instant now = clock.instant();
        long position = board.position();
        for (Channel channel : channels.values()) {
            try {
                channel.followClock(now);
                tick(channel, channel.moment(now), position);
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.error("A tick of the live {} failed", channel.name(), e);
            }
        }
    }

    private void tick(Channel channel, Instant at, long position) {
        if (!channel.watched()) {
            channels.computeIfPresent(
                    new Key(channel.kind(), channel.scope()), (key, there) -> there.idle(at) ? null : there);
            return;
        }
        boolean due = channel.due(at, position);
        if (due) {
            paint(channel, at);
        }
        // Whoever subscribed just now may have had it painted: the others are still to be told.
        if (due || channel.untold(at)) {
            channel.tell(at);
        }
    }

    private void paint(Channel channel, Instant at) {
        synchronized (channel) {
            LiveBoard.Picture picture = board.picture(channel.kind(), channel.scope(), at);
            channel.stand(picture.position(), picture.at(), picture.view());
        }
    }

    /** Whoever subscribes between ticks gets what the others have: a thousand at once cost one picture. */
    private void paintOnce(Channel channel, Instant at) {
        synchronized (channel) {
            if (!channel.stands(at) && board.ready()) {
                paint(channel, at);
            }
        }
    }

    @Override
    public void close() {
        ticking.cancel(false);
        ticker.shutdownNow();
    }
}
