package org.thriveline.intake;

import java.time.Instant;
import java.util.Optional;

/** Where the first and the last event of the log come from. Safe for use by many threads. */
public interface Marks {
    /** Returns the first's, empty where the log is. */
    Optional<Mark> first();

    /** Returns the last's, empty where the log is. */
    Optional<Mark> last();

    /**
     * What an event says of its origin.
     *
     * @param recorded when it was recorded, in UTC
     * @param source as in {@link Origin#source}; empty where there is none
     */
    record Mark(Instant recorded, boolean simulated, String source) {}
}
