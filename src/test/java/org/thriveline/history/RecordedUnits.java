package org.thriveline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thriveline.call.CallEvent;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.intake.ImportEvent;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.Timed;
import org.thriveline.stopsearch.SearchEvent;

/** Puts units of work of any records' events into a log, as they come. */
final class RecordedUnits {
    static final EventCodec CODEC = new EventCodec(
            EventNames.of(
                    CallEvent.class,
                    IncidentEvent.class,
                    MissingEvent.class,
                    SearchEvent.class,
                    CrimeEvent.class,
                    ImportEvent.class),
            StoredJson.mapper());

    private final Map<String, Long> sequences = new HashMap<>();
    private final EventLog log;

    RecordedUnits(EventLog log) {
        this.log = log;
    }

    void append(Instant recorded, List<Timed> events) {
        List<LogEvent> stored = new ArrayList<>();
        for (Timed event : events) {
            String stream = stream(event);
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            stored.add(new LogEvent(
                    stream + "#" + sequence,
                    stream,
                    "any",
                    sequence,
                    StoredName.of(event.getClass()).value(),
                    recorded,
                    StoredJson.mapper().writeValueAsString(event),
                    "{}"));
        }
        log.append(stored);
    }

    private static String stream(Timed event) {
        return switch (event) {
            case CallEvent e -> e.id().toString();
            case IncidentEvent e -> e.id().toString();
            case MissingEvent e -> e.id().toString();
            case SearchEvent e -> e.id().toString();
            case CrimeEvent e -> e.id().toString();
            case ImportEvent e -> e.id().toString();
            default -> throw new AssertionError(event);
        };
    }
}
