package org.thriveline.log;

import org.jspecify.annotations.Nullable;

/** What the store holds is not what was written to it. Nothing may be built on it until somebody has looked. */
public final class DamagedLog extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedLog(long number, String fault, @Nullable Throwable cause) {
        super("The event log is damaged at commit " + number + ": " + fault, cause);
    }
}
