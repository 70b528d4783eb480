package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.demand.BoardState;
import org.thriveline.log.Checkpoint;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.EventLog;
import org.thriveline.policy.Policies;

/** The board at any place in the log: the last checkpoint before it, and what came after. Safe for use by many threads. */
final class BoardHistory {
    private static final Logger LOG = LoggerFactory.getLogger(BoardHistory.class);

    /** Events between two checkpoints, at least: to read so many takes about as long as to read a checkpoint that is warm. */
    static final int STRIDE = 6_000;

    private final int stride;
    private final String name;
    private final Policies policies;
    private final EventLog log;
    private final UnitReader units;
    private final Checkpoints checkpoints;
    private final BoardKeeper keeper;

    BoardHistory(EventLog log, UnitReader units, Checkpoints checkpoints, Policies policies) {
        this(log, units, checkpoints, policies, STRIDE);
    }

    /** @param stride events between two checkpoints, at least */
    BoardHistory(EventLog log, UnitReader units, Checkpoints checkpoints, Policies policies, int stride) {
        this.stride = stride;
        this.name = "board." + BoardState.VERSION + "." + policies.fingerprint();
        this.policies = policies;
        this.log = log;
        this.units = units;
        this.checkpoints = checkpoints;
        this.keeper = new BoardKeeper(name, checkpoints);
    }

    /**
     * Returns the board that takes in the first commits of the log.
     *
     * @param position how many
     */
    BoardFold at(long position) {
        BoardFold fold = checkpoints.last(name, position).map(this::read).orElseGet(this::empty);
        forward(fold, position);
        return fold;
    }

    /** Takes a board on to a later place in the log. */
    void forward(BoardFold fold, long position) {
        log.replay(
                fold.position(),
                position,
                units::read,
                read -> read.forEach(unit -> {
                    fold.take(unit);
                    keep(fold);
                }));
        keeper.settle();
    }

    /** Returns whether a board is best taken on to a place in the log, rather than begun at a checkpoint. */
    boolean near(BoardFold fold, long position) {
        return fold.position() <= position && fold.position() >= checkpoints.lastPosition(name, position);
    }

    /**
     * Tells a board what was recorded later of the time it stands at.
     *
     * @param at the time it stands at
     * @param position how many commits are known
     */
    void learn(BoardFold fold, Instant at, long position) {
        LateEntries late = new LateEntries(at);
        log.replay(
                fold.position(),
                position,
                commits -> units.read(late.of(commits)),
                read -> read.forEach(unit -> fold.learn(unit, at)));
    }

    /** Returns how many commits were recorded at or before a moment. */
    long position(Instant at) {
        return log.firstAt(at.plusNanos(1));
    }

    /** Returns the units of work from a place in the log on: those of a replay block, none where the log ends. */
    List<Unit> ahead(long position) {
        return units.read(log.block(position));
    }

    /**
     * Keeps a checkpoint of a board, where one is due. Never of one with a gap: whoever can read what is left out begins before it,
     * and is whole.
     */
    void keep(BoardFold fold) {
        if (fold.complete() && fold.position() % Checkpoints.STEP == 0 && fold.fresh() >= stride) {
            fold.kept();
            keeper.keep(fold.position(), fold.state());
        }
    }

    /** Waits until all is kept that was to be. */
    void settle() {
        keeper.settle();
    }

    private BoardFold read(Checkpoint checkpoint) {
        try {
            return BoardFold.of(
                    BoardFold.State.of(checkpoint.state()), checkpoint.position(), policies, units.quarantine());
        } catch (IllegalArgumentException e) {
            LOG.warn(
                    "The board's state at {} cannot be read; the log is read from its beginning",
                    checkpoint.position(),
                    e);
            return empty();
        }
    }

    private BoardFold empty() {
        return BoardFold.empty(policies, units.quarantine());
    }
}
