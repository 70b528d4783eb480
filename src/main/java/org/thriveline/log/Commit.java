package org.thriveline.log;

import java.util.List;
import java.util.UUID;

/**
 * One unit of work: the events that were accepted together, or not at all.
 *
 * @param number its place in the log, from 0, without a gap
 * @param id what its writer called it, by which a writer knows its own after a lost answer
 * @param events at least one
 */
public record Commit(long number, UUID id, List<LogEvent> events) {
    public Commit {
        events = List.copyOf(events);
    }
}
