package org.thriveline.history;

import org.thriveline.log.Commit;
import org.thriveline.log.LogEvent;
import org.thriveline.policy.Note;

/**
 * Where records come from.
 *
 * @param simulated whether any was made by the simulated force
 * @param real whether any was not
 */
public record Provenance(boolean simulated, boolean real) {
    static final Provenance NONE = new Provenance(false, false);
    private static final String MARK = "\"simulated\":\"true\"";
    private static final String NOTE = "\"source\":\"" + Note.SOURCE + "\"";

    static Provenance of(Commit commit) {
        boolean simulated = false;
        boolean real = false;
        for (LogEvent event : commit.events()) {
            boolean marked = event.metadata().contains(MARK);
            simulated |= marked;
            real |= !marked && !event.metadata().contains(NOTE);
        }
        return new Provenance(simulated, real);
    }

    Provenance and(Provenance other) {
        return new Provenance(simulated || other.simulated, real || other.real);
    }
}
