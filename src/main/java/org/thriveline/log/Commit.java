package org.thriveline.log;

import java.util.List;

/**
 * One unit of work: the events that were accepted together, or not at all.
 *
 * @param number its place in the log, from 0, without a gap
 * @param events at least one
 */
public record Commit(long number, List<LogEvent> events) {
    public Commit {
        events = List.copyOf(events);
    }

    /** Returns the identifier of its first event, by which a writer knows its own commit after a lost answer. */
    String id() {
        return events.getFirst().id();
    }
}
