package org.thriveline.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Plays one view of the past to one session, on a virtual thread of its own that waits more than it works. It is told what to do by
 * any thread.
 */
final class Player {
    /** LP21: as the live board moves; where much happens between two frames, as smoothly as it looks. */
    private static final long SLOW = Duration.ofMillis(250).toNanos();

    private static final long SMOOTH = Duration.ofMillis(80).toNanos();
    private static final int SMOOTH_FROM = 60;

    private final String channel;
    private final Plan plan;
    private final Showing showing;
    private final InstantSource clock;
    private final Audience audience;
    private final Lock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private boolean open = true;
    private PlayerState state;
    private PlayedTime time;

    /** Where it is to be next, null where time alone takes it on. */
    private @Nullable Instant wanted;

    private long due;

    /**
     * @param channel names it; its frames are of {@code channel/view}
     * @param clock tells the present, beyond which nothing is played
     */
    Player(String channel, Plan plan, Encoder encoder, InstantSource clock, Audience audience) {
        this.channel = channel;
        this.plan = plan;
        this.showing = new Showing(channel + "/" + plan.kind().word(), encoder);
        this.clock = clock;
        this.audience = audience;
        this.state = plan.paused() ? PlayerState.PAUSED : PlayerState.PLAYING;
        this.time = new PlayedTime(plan.from(), System.nanoTime(), plan.speed(), !plan.paused());
        this.wanted = plan.from();
    }

    /** Shows what it comes to until it is stopped. */
    void run(Projector projector) throws InterruptedException {
        say();
        for (Cue cue = cue(); cue != null; cue = cue()) {
            projector.show(cue.at(), cue.jump(), showing);
            audience.wake();
            shown(cue);
        }
    }

    private @Nullable Cue cue() throws InterruptedException {
        lock.lock();
        try {
            while (open && wanted == null && !ready()) {
                if (time.running()) {
                    var _ = told.await(Math.max(due - System.nanoTime(), SMOOTH / 8), TimeUnit.NANOSECONDS);
                } else {
                    told.await();
                }
            }
            if (!open) {
                return null;
            }
            Instant at = wanted == null ? time.at(System.nanoTime()) : wanted;
            Instant end = end();
            Cue cue = new Cue(at.isBefore(end) ? at : end, wanted != null, !at.isBefore(end));
            wanted = null;
            due = System.nanoTime() + (time.speed() < SMOOTH_FROM ? SLOW : SMOOTH);
            return cue;
        } finally {
            lock.unlock();
        }
    }

    private boolean ready() {
        long now = System.nanoTime();
        return time.running() && now >= due && showing.wants(now);
    }

    /** Time that a jump took is not played, and at the end it stands still. */
    private void shown(Cue cue) {
        lock.lock();
        try {
            if (wanted == null && (cue.jump() || cue.last())) {
                time = time.moved(cue.at(), System.nanoTime());
            }
            if (wanted == null && cue.last() && time.running()) {
                time = time.paused(System.nanoTime());
                state = PlayerState.ENDED;
                say();
            }
        } finally {
            lock.unlock();
        }
    }

    private Instant end() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant to = plan.to();
        return to == null || to.isAfter(now) ? now : to;
    }

    void pause() {
        change(() -> {
            time = time.paused(System.nanoTime());
            state = PlayerState.PAUSED;
        });
    }

    void resume() {
        change(() -> {
            time = time.resumed(System.nanoTime());
            state = PlayerState.PLAYING;
        });
    }

    void pace(int speed) {
        change(() -> time = time.paced(speed, System.nanoTime()));
    }

    /** @param seconds how far on, negative for back */
    void step(long seconds) {
        change(() -> go((wanted == null ? time.at(System.nanoTime()) : wanted).plusSeconds(seconds)));
    }

    void seek(Instant to) {
        change(() -> go(to));
    }

    private void go(Instant to) {
        Instant bounded = to.isAfter(end()) ? end() : to.isBefore(PlayDesk.FIRST) ? PlayDesk.FIRST : to;
        wanted = bounded;
        time = time.moved(bounded, System.nanoTime());
        state = time.running() ? PlayerState.PLAYING : PlayerState.PAUSED;
    }

    void stop() {
        lock.lock();
        try {
            open = false;
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable how) {
        lock.lock();
        try {
            how.run();
            say();
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void say() {
        lock.lock();
        try {
            Instant at = wanted == null ? time.at(System.nanoTime()) : wanted;
            audience.answer(new Protocol.PlayerSays(channel, state.word(), at, time.speed()));
        } finally {
            lock.unlock();
        }
    }

    String channel() {
        return channel;
    }

    Plan plan() {
        return plan;
    }

    /** Returns the message to send now, null where there is none; called by the session's writer only. */
    @Nullable
    Encoded next() {
        return showing.next();
    }

    /**
     * What is to be shown.
     *
     * @param jump whether it does not follow from what was shown last
     * @param last whether nothing can follow
     */
    private record Cue(Instant at, boolean jump, boolean last) {}

    /** Shows the picture at a moment. */
    @FunctionalInterface
    interface Projector {
        void show(Instant at, boolean jump, Showing showing) throws InterruptedException;
    }

    /** Whom it plays to. */
    interface Audience {
        void answer(Protocol.FromServer message);

        void wake();
    }
}
