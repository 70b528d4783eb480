package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.demand.Board;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.BoardView;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.log.LogTail;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Policies;

/**
 * The board as the log has it now: a fold that follows the log's tail, whole units of work at a time. Safe for use by many
 * threads.
 */
public final class LiveBoard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveBoard.class);

    private final EventCodec codec;
    private final Policies policies;
    private final BoardPainter painter;
    private final LogTail tail;
    private final long startSize;
    private final Lock lock = new ReentrantLock();
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Board board = new Board();
    private final Provenance provenance = new Provenance();
    private long position;

    /** Begins to follow the log from its first commit. */
    public LiveBoard(EventLog log, EventCodec codec, Policies policies) {
        this.codec = codec;
        this.policies = policies;
        this.painter = new BoardPainter(policies);
        this.startSize = log.size();
        this.tail = new LogTail(log, 0, this::take);
        release();
        tail.start();
    }

    /** Waits until everything that was in the log when this started is on the board. */
    public void awaitCaughtUp() throws InterruptedException {
        caughtUp.await();
    }

    /**
     * Returns the picture at a moment: the position it stands at, which is the number of commits it takes in, and the view.
     *
     * @param area whose, by its code, null for the whole force
     * @param at the moment it is for
     */
    public Picture picture(@Nullable String area, Instant at) {
        AreaCode code = area == null ? null : new AreaCode(area);
        lock.lock();
        try {
            return new Picture(position, at, painter.paint(board, code, at, provenance.simulated()));
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether the policy in force at a moment has an area of this code. */
    public boolean hasArea(String area, Instant at) {
        return policies.at(at).areas().stream()
                .anyMatch(rule -> rule.code().value().equals(area));
    }

    /** Returns how many commits the board takes in. */
    public long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Returns where what is on the board came from. */
    public Provenance provenance() {
        lock.lock();
        try {
            return provenance.copy();
        } finally {
            lock.unlock();
        }
    }

    private void take(List<Commit> commits) {
        lock.lock();
        try {
            for (Commit commit : commits) {
                commit.events().forEach(this::take);
                board.forget(commit.events().getLast().recordedAt());
                position = commit.number() + 1;
            }
            release();
        } finally {
            lock.unlock();
        }
    }

    private void take(LogEvent event) {
        provenance.take(event);
        Object decoded;
        try {
            decoded = codec.decode(event);
        } catch (IllegalStateException e) {
            LOG.error("The board leaves out an event it cannot read", e);
            return;
        }
        board.apply(decoded);
    }

    private void release() {
        if (position >= startSize) {
            caughtUp.countDown();
        }
    }

    @Override
    public void close() {
        tail.close();
    }

    /**
     * The board at a position and a moment.
     *
     * @param position how many commits it takes in
     */
    public record Picture(long position, Instant at, BoardView board) {}
}
