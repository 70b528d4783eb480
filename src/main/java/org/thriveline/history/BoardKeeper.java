package org.thriveline.history;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.log.Checkpoints;

/** Keeps checkpoints of boards beside the thread that folds: one at a time, so that they never pile up. Safe for use by many threads. */
final class BoardKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(BoardKeeper.class);
    private static final Executor THREADS =
            work -> Thread.ofPlatform().name("board-keeper").daemon().start(work);

    private final String name;
    private final Checkpoints checkpoints;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    BoardKeeper(String name, Checkpoints checkpoints) {
        this.name = name;
        this.checkpoints = checkpoints;
    }

    /** Keeps a state soon; waits first until the one before is kept. */
    synchronized void keep(long position, BoardFold.State state) {
        settle();
        last = CompletableFuture.runAsync(() -> checkpoints.keep(name, position, state.bytes()), THREADS)
                .exceptionally(e -> {
                    // Most often the store was closed in between. It is derived: the next reader goes from an earlier one.
                    LOG.debug("The board's state at {} is not kept", position, e);
                    return null;
                });
    }

    /** Waits until all is kept that was to be. */
    synchronized void settle() {
        last.join();
    }
}
