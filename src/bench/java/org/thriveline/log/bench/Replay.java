package org.thriveline.log.bench;

import org.thriveline.demand.Board;

/** Folds a whole log into a board. */
interface Replay {
    /** Returns how many events it folded, from the first on, until the log or the budget was at its end. */
    long into(Board board, Budget budget);
}
