package org.thriveline.log;

import java.util.Arrays;
import java.util.List;

/**
 * One append, and what its writer was told of it.
 *
 * @param events its events, each as its id, stream and sequence
 * @param number the commit's, where it was written
 */
record Attempt(Told told, long number, List<String> events) {
    enum Told {
        WRITTEN,
        STALE,
        /** The store did not answer: it may be there, once, or not. */
        UNKNOWN
    }

    static Attempt of(EventLog log, List<LogEvent> events) {
        try {
            return new Attempt(Told.WRITTEN, log.append(events), names(events));
        } catch (StaleStream e) {
            return new Attempt(Told.STALE, -1, names(events));
        } catch (StoreUnavailable e) {
            return new Attempt(Told.UNKNOWN, -1, names(events));
        }
    }

    static List<String> names(List<LogEvent> events) {
        return events.stream()
                .map(event -> event.id() + "@" + event.stream() + "#" + event.sequence())
                .toList();
    }

    /** Reads what {@link #toString} wrote. */
    static Attempt parse(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        return new Attempt(Told.valueOf(words.get(0)), Long.parseLong(words.get(1)), words.subList(2, words.size()));
    }

    @Override
    public String toString() {
        return told + " " + number + " " + String.join(" ", events);
    }
}
