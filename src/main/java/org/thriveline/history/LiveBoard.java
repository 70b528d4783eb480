package org.thriveline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.DemandView;
import org.thriveline.demand.IncidentContext;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.Commit;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogTail;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/**
 * The board as the log has it now: a fold that follows the log's tail, whole units of work at a time. Safe for use by many
 * threads.
 */
public final class LiveBoard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveBoard.class);

    /** A start waits so long for the board; a long log of which nothing was kept takes longer, and is read beside. */
    private static final Duration START = Duration.ofSeconds(2);

    /** Who asks waits so long for it. */
    private static final Duration ASKED = Duration.ofSeconds(10);

    private final EventLog log;
    private final Policies policies;
    private final BoardPainter painter;
    private final UnitReader units;
    private final BoardHistory history;
    private final CompletableFuture<BoardFold> whole = new CompletableFuture<>();
    private final Thread beginning;
    private final Lock lock = new ReentrantLock();
    private @Nullable LogTail tail;
    private boolean closed;

    /** Reads the log as far as it goes, and follows it from there. */
    LiveBoard(EventLog log, UnitReader units, Policies policies, Checkpoints checkpoints) {
        this.log = log;
        this.policies = policies;
        this.painter = new BoardPainter(policies);
        this.units = units;
        this.history = new BoardHistory(log, units, checkpoints, policies);
        this.beginning = Thread.ofPlatform().name("board-beginning").daemon().start(this::begin);
        try {
            await(START);
        } catch (NotReady e) {
            LOG.info("The log is long: it is read while the server starts, and its board shown when that is done");
        }
    }

    private void begin() {
        try {
            BoardFold fold = history.at(log.size());
            lock.lock();
            try {
                if (!closed) {
                    tail = new LogTail(log, fold.position(), this::take);
                    tail.start();
                    whole.complete(fold);
                }
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException e) {
            LOG.error("The log cannot be read for the board", e);
            whole.completeExceptionally(e);
        }
    }

    /** Returns whether the board takes in the log as it was at the start. */
    public boolean ready() {
        return whole.isDone();
    }

    /** Waits for that. */
    void awaitReady() {
        fold();
    }

    private BoardFold await(Duration longest) {
        try {
            return whole.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NotReady();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReady();
        }
    }

    /**
     * Returns the board.
     *
     * @throws NotReady where it takes too long until there is one
     */
    private BoardFold fold() {
        return await(ASKED);
    }

    /**
     * Returns the picture at a moment: the position it stands at, which is the number of commits it takes in, and the view.
     *
     * @param at the moment it is for
     */
    public Picture picture(ViewKind kind, Scope scope, Instant at) {
        BoardFold fold = fold();
        lock.lock();
        try {
            return new Picture(
                    fold.position(),
                    at,
                    painter.paint(
                            kind, fold.board(), scope, at, fold.provenance().simulated(), behind()));
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Instant behind() {
        LogTail following = tail;
        return following == null ? null : following.behindSince();
    }

    /**
     * Returns one incident and what the board knows round it, empty where it is not kept: closed long ago, or none.
     *
     * @param scope of which areas other incidents may be told
     */
    public Optional<IncidentContext> around(String id, Scope scope, Instant at, Function<String, List<?>> callEvents) {
        BoardFold fold = fold();
        lock.lock();
        try {
            return painter.around(fold.board(), id, scope, at, callEvents);
        } finally {
            lock.unlock();
        }
    }

    /** Returns the first area of a scope that the policy in force at a moment does not have; empty where it has them all. */
    public Optional<AreaCode> unknown(Scope scope, Instant at) {
        Policy policy = policies.at(at);
        return scope.areas().stream()
                .filter(area -> policy.area(area).isEmpty())
                .findFirst();
    }

    /** Returns how many commits the board takes in. */
    public long position() {
        BoardFold fold = fold();
        lock.lock();
        try {
            return fold.position();
        } finally {
            lock.unlock();
        }
    }

    /** Returns where what is on the board came from. */
    public Provenance provenance() {
        BoardFold fold = fold();
        lock.lock();
        try {
            return fold.provenance();
        } finally {
            lock.unlock();
        }
    }

    private void take(List<Commit> commits) {
        BoardFold fold = fold();
        for (Unit unit : units.read(commits)) {
            lock.lock();
            try {
                fold.take(unit);
            } finally {
                lock.unlock();
            }
            // Only this thread changes the board, so it may be read here without keeping others waiting.
            history.keep(fold);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            beginning.interrupt();
            if (tail != null) {
                tail.close();
            }
        } finally {
            lock.unlock();
        }
        // What was to be kept must be while there is a store: the next start begins there.
        history.settle();
    }

    /**
     * The board at a position and a moment.
     *
     * @param position how many commits it takes in
     */
    public record Picture(long position, Instant at, DemandView view) {}
}
