package org.thriveline.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.EventLog;
import org.thriveline.policy.Policies;

/** The board as it was at any moment. Safe for use by many threads, of which a few at a time are served. */
public final class PastBoard {
    /** Each holds a whole board. */
    private static final int AT_ONCE = 4;

    private static final int RESTING = 3;

    private final BoardHistory history;
    private final Policies policies;
    private final Runnable beginning;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Going through what was recorded since may take seconds of every core: one at a time does. */
    private final Semaphore hindsight = new Semaphore(1, true);

    /** Walks that were asked for lately: whoever steps from moment to moment need not begin at a checkpoint each time. */
    private final Deque<BoardWalk> resting = new ArrayDeque<>();

    /** @param live whose beginning keeps the checkpoints of a log that has none yet */
    PastBoard(EventLog log, UnitReader units, Policies policies, Checkpoints checkpoints, LiveBoard live) {
        this(new BoardHistory(log, units, checkpoints, policies), policies, live::awaitReady);
    }

    /** @param beginning returns when the log was read once */
    PastBoard(BoardHistory history, Policies policies, Runnable beginning) {
        this.history = history;
        this.policies = policies;
        this.beginning = beginning;
    }

    /**
     * Returns the picture at a moment, by what was recorded at or before it: empty before the first record.
     *
     * @throws NotReady where the log is still being read for the first time
     */
    public LiveBoard.Picture picture(ViewKind kind, Scope scope, Instant at) {
        beginning.run();
        places.acquireUninterruptibly();
        try {
            BoardWalk walk = take(history.position(at));
            LiveBoard.Picture picture = walk.picture(kind, scope, at);
            rest(walk);
            return picture;
        } finally {
            places.release();
        }
    }

    /**
     * Returns the picture at a moment by what is known at a later one: with what was entered, corrected or voided in between, without
     * what happened in between.
     *
     * @throws NotReady as above
     * @param at of the years 0 to 9999
     * @param knownAt not before {@code at}
     */
    public LiveBoard.Picture picture(ViewKind kind, Scope scope, Instant at, Instant knownAt) {
        beginning.run();
        hindsight.acquireUninterruptibly();
        try {
            BoardFold fold = history.at(history.position(at));
            long known = history.position(knownAt);
            history.learn(fold, at, known);
            return new LiveBoard.Picture(
                    known,
                    at,
                    new BoardPainter(policies)
                            .paint(
                                    kind,
                                    fold.board(),
                                    scope,
                                    at,
                                    fold.provenance().simulated()));
        } finally {
            hindsight.release();
        }
    }

    /**
     * Returns a board to go through time with.
     *
     * @throws NotReady where the log is still being read for the first time
     */
    public BoardWalk walk() {
        beginning.run();
        return new BoardWalk(history, policies);
    }

    private BoardWalk take(long position) {
        synchronized (resting) {
            for (Iterator<BoardWalk> walks = resting.iterator(); walks.hasNext(); ) {
                BoardWalk walk = walks.next();
                if (walk.near(position)) {
                    walks.remove();
                    return walk;
                }
            }
        }
        return walk();
    }

    private void rest(BoardWalk walk) {
        synchronized (resting) {
            resting.addFirst(walk);
            if (resting.size() > RESTING) {
                resting.removeLast();
            }
        }
    }
}
