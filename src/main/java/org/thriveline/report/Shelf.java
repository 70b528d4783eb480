package org.thriveline.report;

import java.util.Map;
import java.util.TreeMap;

/** Every report, as much as it takes to decide, by the text of its id. Immutable. */
public record Shelf(Map<String, Report> reports) {
    /** The name of its one stream in the log: there are few reports, and they are listed together. */
    public static final String STREAM = "reports";

    /** A shelf with nothing on it. */
    public static final Shelf EMPTY = new Shelf(Map.of());

    public Shelf {
        reports = Map.copyOf(reports);
    }

    /** Returns what is known of a report. */
    Report of(ReportId id) {
        return reports.getOrDefault(id.value(), Report.NONE);
    }

    /** Returns the shelf after an event, whatever came before it. */
    public Shelf evolve(ReportEvent event) {
        Map<String, Report> all = new TreeMap<>(reports);
        all.put(event.id().value(), of(event.id()).evolve(event));
        return new Shelf(all);
    }
}
