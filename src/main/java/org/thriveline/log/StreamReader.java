package org.thriveline.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one stream: its commits are found by the numbers of their first events, a few at a time. */
final class StreamReader {
    private static final int WINDOW = 16;

    private final CommitStore store;

    StreamReader(CommitStore store) {
        this.store = store;
    }

    /** Returns the events of a stream from a sequence number on, in order. */
    List<LogEvent> read(String stream, long from) {
        List<LogEvent> events = new ArrayList<>();
        long next = commitStart(stream, from);
        long window;
        do {
            window = next + WINDOW;
            for (Commit commit : store.readStream(stream, next, WINDOW)) {
                for (LogEvent event : commit.events()) {
                    if (stream.equals(event.stream())) {
                        next = event.sequence() + 1;
                        if (event.sequence() >= from) {
                            events.add(event);
                        }
                    }
                }
            }
        } while (next >= window);
        return events;
    }

    /** Returns those of some streams that have no event yet. */
    Set<String> without(Collection<String> asked) {
        Set<String> absent = new HashSet<>(asked);
        List<String> firsts =
                asked.stream().map(stream -> CommitDocument.key(stream, 0)).toList();
        Set<String> there = new HashSet<>();
        store.keys(firsts).values().forEach(there::addAll);
        absent.removeIf(stream -> there.contains(CommitDocument.key(stream, 0)));
        return absent;
    }

    /** A commit is found by its first sequence number only, so a start inside one is looked for backwards. */
    private long commitStart(String stream, long from) {
        for (long low = from; low > 0; ) {
            long start = Math.max(0, low - WINDOW);
            List<Commit> before = store.readStream(stream, start, (int) (low - start));
            if (!before.isEmpty()) {
                Commit last = before.getLast();
                return last.events().stream()
                        .filter(event -> stream.equals(event.stream()))
                        .mapToLong(LogEvent::sequence)
                        .min()
                        .orElse(from);
            }
            low = start;
        }
        return 0;
    }
}
