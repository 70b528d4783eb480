package org.thriveline.log;

import org.jspecify.annotations.Nullable;

/**
 * Holds events, given in the order of the log, to what a log promises: every identifier once, every stream's sequence from 0
 * without a gap or a repeat. Not safe for use by more than one thread.
 */
final class Continuity {
    private final Occurrences ids = new Occurrences();
    private final Occurrences streams = new Occurrences();

    /** Returns what is wrong with the next event, null where nothing is. */
    @Nullable
    String fault(LogEvent event) {
        if (ids.seen(event.id()) > 0) {
            return "the identifier " + event.id() + " is an earlier event's";
        }
        String stream = event.stream();
        if (stream == null) {
            return null;
        }
        int due = streams.seen(stream);
        return event.sequence() == due
                ? null
                : "stream " + stream + " goes on with sequence " + event.sequence() + " where " + due + " is due";
    }

    /** Returns how many streams there were. */
    int streams() {
        return streams.texts();
    }
}
