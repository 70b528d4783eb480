package org.thriveline.log;

import org.jspecify.annotations.Nullable;

/** What the store holds is not what was written to it. Nothing may be built on it until somebody has looked. */
public final class DamagedLog extends RuntimeException {
    /** What to do. */
    public static final String REMEDY =
            "Restore the last backup of the store, or use import-log to write the last export" + " into an empty one.";

    private static final long serialVersionUID = 1L;

    DamagedLog(long number, String fault, @Nullable Throwable cause) {
        super("The event log is damaged at commit " + number + ": " + fault, cause);
    }
}
