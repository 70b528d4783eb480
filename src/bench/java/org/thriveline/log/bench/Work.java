package org.thriveline.log.bench;

import java.util.Locale;

/** What is measured in a process of its own. */
enum Work {
    APPEND_ONE(2048),
    APPEND_MANY(2048),
    APPEND_IMPORT(2048),
    APPEND_BATCH(2048),
    TAIL(2048),
    FILL(4096),
    REPLAY(512);

    private final int heap;

    /** @param heap at most, in MiB */
    Work(int heap) {
        this.heap = heap;
    }

    /**
     * Returns the largest heap, in MiB. The peer may use more while replaying: the embedded server, which is in the same
     * process, sorts in memory what the peer asks for.
     */
    int heap(Side side) {
        return side == Side.PEER ? Math.max(heap, FILL.heap) : heap;
    }

    /** Returns its name, as files and results bear it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
