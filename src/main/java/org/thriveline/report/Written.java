package org.thriveline.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report as its events tell it: what was drafted, what was written since, and where it stands. Immutable.
 *
 * @param events all that happened to it, in order
 * @param texts the last that was written about each section, none where it was taken back
 */
public record Written(ReportEvent.Drafted drafted, List<ReportEvent> events, Map<String, ReportEvent.Commented> texts) {
    public Written {
        events = List.copyOf(events);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Returns a report of its events, null where they tell of no draft. */
    static @Nullable Written of(List<ReportEvent> events) {
        ReportEvent.Drafted drafted = null;
        Map<String, ReportEvent.Commented> texts = new TreeMap<>();
        List<ReportEvent> told = new ArrayList<>();
        for (ReportEvent event : events) {
            told.add(event);
            switch (event) {
                case ReportEvent.Drafted e -> drafted = e;
                case ReportEvent.Commented e when e.text().isEmpty() -> texts.remove(e.section());
                case ReportEvent.Commented e -> texts.put(e.section(), e);
                case ReportEvent.Reviewed _, ReportEvent.Published _, ReportEvent.Withdrawn _ -> {}
            }
        }
        return drafted == null ? null : new Written(drafted, told, texts);
    }

    /** Returns the report as it was after so many events. */
    Written after(int count) {
        Written then = of(events.subList(0, Math.min(count, events.size())));
        return then == null ? this : then;
    }

    /** Returns the same report with other figures. */
    Written with(Snapshot figures) {
        ReportEvent.Drafted anew =
                new ReportEvent.Drafted(drafted.id(), drafted.at(), drafted.by(), figures, drafted.sha256());
        return new Written(
                anew,
                events.stream()
                        .map(event -> event.equals(drafted) ? anew : event)
                        .toList(),
                texts);
    }

    /** Returns where it stands. */
    public Status status() {
        Report report = Report.NONE;
        for (ReportEvent event : events) {
            report = report.evolve(event);
        }
        return java.util.Objects.requireNonNull(report.status());
    }

    /** Returns what happened last. */
    public ReportEvent last() {
        return events.getLast();
    }

    /** Returns its figures. */
    public Snapshot snapshot() {
        return drafted.snapshot();
    }

    /** Returns its id. */
    public ReportId id() {
        return drafted.id();
    }
}
