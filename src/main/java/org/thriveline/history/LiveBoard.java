package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.DemandView;
import org.thriveline.demand.IncidentContext;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
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
    private final Policies policies;
    private final BoardPainter painter;
    private final UnitReader units;
    private final BoardHistory history;
    private final BoardFold fold;
    private final LogTail tail;
    private final Lock lock = new ReentrantLock();

    /** Reads the log as far as it goes, and follows it from there. */
    public LiveBoard(EventLog log, EventCodec codec, Policies policies, Checkpoints checkpoints) {
        this.policies = policies;
        this.painter = new BoardPainter(policies);
        this.units = new UnitReader(codec);
        this.history = new BoardHistory(log, units, checkpoints, policies);
        this.fold = history.at(log.size());
        this.tail = new LogTail(log, fold.position(), this::take);
        tail.start();
    }

    /**
     * Returns the picture at a moment: the position it stands at, which is the number of commits it takes in, and the view.
     *
     * @param at the moment it is for
     */
    public Picture picture(ViewKind kind, Scope scope, Instant at) {
        lock.lock();
        try {
            return new Picture(
                    fold.position(),
                    at,
                    painter.paint(
                            kind, fold.board(), scope, at, fold.provenance().simulated()));
        } finally {
            lock.unlock();
        }
    }

    /** Returns one incident and what the board knows round it, empty where it is not kept: closed long ago, or none. */
    public Optional<IncidentContext> around(String id, Instant at, Function<String, List<?>> callEvents) {
        lock.lock();
        try {
            return painter.around(fold.board(), id, at, callEvents);
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
        lock.lock();
        try {
            return fold.position();
        } finally {
            lock.unlock();
        }
    }

    /** Returns where what is on the board came from. */
    public Provenance provenance() {
        lock.lock();
        try {
            return fold.provenance();
        } finally {
            lock.unlock();
        }
    }

    private void take(List<Commit> commits) {
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
        tail.close();
    }

    /**
     * The board at a position and a moment.
     *
     * @param position how many commits it takes in
     */
    public record Picture(long position, Instant at, DemandView view) {}
}
