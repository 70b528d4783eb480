package org.thriveline.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;

/** What was recorded of some records between two positions: how much of each, and of some of them what. Used by one thread. */
final class LaterEvents {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<Later>> events = new HashMap<>();
    private final EventCodec codec;
    private final int most;

    /**
     * @param counted the records
     * @param listed of which of them events are kept
     * @param most how many events of one record are kept
     */
    LaterEvents(Stream<String> counted, Set<String> listed, EventCodec codec, int most) {
        counted.forEach(stream -> counts.put(stream, 0));
        listed.forEach(stream -> events.put(stream, new ArrayList<>()));
        this.codec = codec;
        this.most = most;
    }

    /** Goes through the log from one position to another, once for all records. */
    void read(EventLog log, long from, long to) {
        if (!counts.isEmpty()) {
            log.replay(from, to, commits -> commits, commits -> commits.forEach(commit -> commit.events()
                    .forEach(this::take)));
        }
    }

    private void take(LogEvent event) {
        String stream = event.stream();
        if (stream == null || counts.computeIfPresent(stream, (_, count) -> count + 1) == null) {
            return;
        }
        List<Later> kept = events.get(stream);
        if (kept != null && kept.size() < most) {
            kept.add(Later.of(stream, event, codec));
        }
    }

    /** Returns how many events were recorded of a record. */
    int count(String stream) {
        return counts.getOrDefault(stream, 0);
    }

    /** Returns the first of them in the order of the log. */
    List<Later> of(String stream) {
        return events.getOrDefault(stream, List.of());
    }
}
