package org.thriveline.log;

import org.jspecify.annotations.Nullable;

/** A replay block is not what its commits say. No event is lost: blocks are derived from the commits. */
public final class DamagedBlock extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedBlock(long number, String fault, @Nullable Throwable cause) {
        super("Replay block " + number + " is damaged: " + fault, cause);
    }
}
