package org.thriveline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.policy.Rejection;

/**
 * The reports and the published figures, from their own streams in the log, so that they are there as soon as they were said. What
 * was read once is kept. Safe for use by many threads.
 */
public final class ReportHistory {
    private final EventLog log;
    private final EventCodec codec;
    private final List<ReportEvent> events = new ArrayList<>();
    private long read;

    public ReportHistory(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** Returns every report, the latest drafted first. */
    public synchronized List<Written> all() {
        for (LogEvent event : log.readStream(Shelf.STREAM, read)) {
            events.add((ReportEvent) codec.decode(event));
            read = event.sequence() + 1;
        }
        Map<String, List<ReportEvent>> byId = new LinkedHashMap<>();
        events.forEach(event ->
                byId.computeIfAbsent(event.id().value(), _ -> new ArrayList<>()).add(event));
        return byId.values().stream()
                .map(Written::of)
                .flatMap(Stream::ofNullable)
                .toList()
                .reversed();
    }

    /** Returns a report, empty where there is none of that id. */
    public Optional<Written> find(String id) {
        return all().stream().filter(report -> report.id().value().equals(id)).findFirst();
    }

    /**
     * Returns a report.
     *
     * @throws Rejection where there is none of that id
     */
    public Written one(String id) {
        return find(id).orElseThrow(() -> new Rejection("not-recorded", "id", "There is no report " + id + "."));
    }

    /** Returns the published figures that were brought in. */
    public PublishedFigures published() {
        PublishedFigures figures = PublishedFigures.NONE;
        for (LogEvent event : log.readStream(PublishedFigures.STREAM, 0)) {
            figures = figures.evolve((PublishedEvent) codec.decode(event));
        }
        return figures;
    }
}
