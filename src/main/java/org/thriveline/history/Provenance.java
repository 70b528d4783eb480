package org.thriveline.history;

import org.thriveline.log.LogEvent;

/** Where the log's records come from. Not thread-safe. */
public final class Provenance {
    private static final String MARK = "\"simulated\":\"true\"";

    private boolean simulated;
    private boolean real;

    void take(LogEvent event) {
        if (event.metadata().contains(MARK)) {
            simulated = true;
        } else {
            real = true;
        }
    }

    Provenance copy() {
        Provenance copy = new Provenance();
        copy.simulated = simulated;
        copy.real = real;
        return copy;
    }

    /** Returns whether any record was made by the simulated force. */
    public boolean simulated() {
        return simulated;
    }

    /** Returns whether any record was not made by the simulated force. */
    public boolean real() {
        return real;
    }
}
