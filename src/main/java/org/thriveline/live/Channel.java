package org.thriveline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.live.Protocol.FrameId;
import tools.jackson.databind.JsonNode;

/** A view of one scope: its recent frames, and who watches it. Ticked by one thread, read by many. */
final class Channel {
    /** LP13: silence and stillness are not the same. */
    private static final Duration STILL = Duration.ofSeconds(5);

    /** LP11: a clock that was put back by more than this is believed; what is less will pass. */
    private static final Duration PUT_BACK = Duration.ofSeconds(2);

    /** LP7: how far back a browser may resume. */
    private static final Duration KEPT = Duration.ofSeconds(60);

    private final String name;
    private final ViewKind kind;
    private final Scope scope;
    private final Encoder encoder;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Rhythm rhythm;
    private volatile @Nullable Frame latest;
    private volatile Instant moment = Instant.MIN;
    private volatile long stood;

    /** Of the ticker's thread only. */
    private Instant told = Instant.MIN;

    Channel(ViewKind kind, Scope scope, Encoder encoder) {
        this.name = name(kind, scope);
        this.kind = kind;
        this.scope = scope;
        this.rhythm = Rhythm.of(name);
        this.encoder = encoder;
    }

    static String name(ViewKind kind, Scope scope) {
        return scope.force() ? kind.word() : kind.word() + "/" + scope.text();
    }

    String name() {
        return name;
    }

    ViewKind kind() {
        return kind;
    }

    Scope scope() {
        return scope;
    }

    @Nullable
    Frame latest() {
        return latest;
    }

    void add(Subscription subscription) {
        subscriptions.add(subscription);
    }

    void remove(Subscription subscription) {
        subscriptions.remove(subscription);
    }

    /** Returns whether nobody watches, nor may come back to resume. */
    boolean idle(Instant now) {
        Frame last = latest;
        return subscriptions.isEmpty()
                && last != null
                && last.id().at().plus(KEPT).isBefore(now);
    }

    boolean watched() {
        return !subscriptions.isEmpty();
    }

    /** Returns the frame of an id, where it is still kept. */
    Optional<Frame> frame(FrameId id) {
        synchronized (frames) {
            return frames.stream().filter(frame -> frame.id().equals(id)).findFirst();
        }
    }

    /** Returns the last of its moments that is not after now. */
    Instant moment(Instant now) {
        return rhythm.moment(now);
    }

    /**
     * Returns whether it should take in the picture of a moment: a new one, or one that had nothing to show until now.
     *
     * @param position how far the log goes
     */
    boolean due(Instant at, long position) {
        Frame last = latest;
        return !stands(at)
                || (position != stood && (last == null || last.id().at().isBefore(at)));
    }

    /** Returns whether it has taken in the picture of a moment, or of a later one. */
    boolean stands(Instant at) {
        return !moment.isBefore(at);
    }

    /** Begins anew where the clock was put back: else nobody would be shown anything until it is as late again as it was. */
    void followClock(Instant at) {
        if (moment.isAfter(at.plus(PUT_BACK))) {
            synchronized (frames) {
                frames.clear();
            }
            latest = null;
            moment = Instant.MIN;
        }
    }

    /** Takes in the picture at a tick; it becomes a frame where it differs from the last, or that is long ago. */
    void stand(long position, Instant at, Object view) {
        Frame last = latest;
        JsonNode data = Shared.with(last == null ? null : last.data(), encoder.tree(view));
        boolean changed = last == null
                || last.id().position() != position
                || !last.data().equals(data)
                || !at.isBefore(last.id().at().plus(STILL));
        if (changed && (last == null || at.isAfter(last.id().at()))) {
            keep(new Frame(name, new FrameId(position, at), data, encoder));
        }
        moment = at;
        stood = position;
    }

    /** Returns whether those who watch do not know yet that a moment has come. */
    boolean untold(Instant at) {
        return !told.equals(at);
    }

    /** Tells everyone who watches that a moment has come. */
    void tell(Instant at) {
        told = at;
        long millis = at.toEpochMilli();
        subscriptions.forEach(subscription -> subscription.tick(millis));
    }

    private void keep(Frame frame) {
        synchronized (frames) {
            frames.addLast(frame);
            while (frames.getFirst().id().at().plus(KEPT).isBefore(frame.id().at())) {
                frames.removeFirst();
            }
        }
        latest = frame;
    }
}
