package org.thriveline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * All channels that somebody watches, and the one thread that makes their frames: at whole ticks, so that any server at the
 * same log position has the same frames.
 */
final class Channels implements AutoCloseable {
    static final Duration TICK = Duration.ofMillis(250);
    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    private final LiveBoard board;
    private final Encoder encoder;
    private final DemandTime clock;
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-ticker").daemon().factory());
    private final ScheduledFuture<?> ticking;

    Channels(LiveBoard board, Encoder encoder, DemandTime clock) {
        this.board = board;
        this.encoder = encoder;
        this.clock = clock;
        // From a whole tick on: servers of one store that paint at one time have most of their frames in common (LP7).
        long first = TICK.toMillis() - Math.floorMod(clock.millis(), TICK.toMillis());
        this.ticking = ticker.scheduleAtFixedRate(this::tick, first, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Subscribes to a view of a scope; the answer follows at once. */
    Subscription subscribe(ViewKind kind, Scope scope, int rate, @Nullable FrameId since, Runnable wake) {
        AtomicReference<Subscription> made = new AtomicReference<>();
        Channel watched = channels.compute(Channel.name(kind, scope), (name, there) -> {
            Channel channel = there == null ? new Channel(kind, scope, encoder) : there;
            Subscription subscription = new Subscription(channel, rate, since, wake);
            channel.add(subscription);
            made.set(subscription);
            return channel;
        });
        paint(Objects.requireNonNull(watched), now());
        return Objects.requireNonNull(made.get());
    }

    /** Returns the moment of the tick that is now. */
    Instant now() {
        long millis = clock.millis();
        return Instant.ofEpochMilli(millis - Math.floorMod(millis, TICK.toMillis()));
    }

    private void tick() {
        try {
            Instant at = now();
            for (Channel channel : List.copyOf(channels.values())) {
                if (channel.watched()) {
                    paint(channel, at);
                } else {
                    channels.computeIfPresent(channel.name(), (name, there) -> there.idle(at) ? null : there);
                }
            }
        } catch (RuntimeException e) {
            LOG.error("A tick of the live board failed", e);
        }
    }

    private void paint(Channel channel, Instant at) {
        LiveBoard.Picture picture = board.picture(channel.kind(), channel.scope(), at);
        synchronized (channel) {
            channel.tick(picture.position(), picture.at(), picture.view());
        }
    }

    @Override
    public void close() {
        ticking.cancel(false);
        ticker.shutdownNow();
    }
}
