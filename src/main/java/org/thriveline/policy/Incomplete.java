package org.thriveline.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a view leaves something out, as events of the log could not be read.
 *
 * @param since when the first of them was recorded, in UTC: what the view shows may be wrong from there on
 * @param events how many there are
 */
public record Incomplete(Instant since, long events) {
    /** Returns what is left out with one event more. */
    public static Incomplete and(@Nullable Incomplete before, Instant recordedAt) {
        if (before == null) {
            return new Incomplete(recordedAt, 1);
        }
        return new Incomplete(before.since.isBefore(recordedAt) ? before.since : recordedAt, before.events + 1);
    }
}
