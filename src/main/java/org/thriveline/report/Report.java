package org.thriveline.report;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report: as much as it takes to decide. Immutable.
 *
 * @param sha256 of its figures; null before it is drafted
 * @param sections that somebody may write about
 * @param texts what is written, by section
 */
public record Report(
        @Nullable String sha256, @Nullable Status status, Set<String> sections, Map<String, String> texts) {
    /** A report that does not exist yet. */
    public static final Report NONE = new Report(null, null, Set.of(), Map.of());

    public Report {
        sections = Set.copyOf(sections);
        texts = Map.copyOf(texts);
    }

    /** Returns the report after an event, whatever came before it. */
    public Report evolve(ReportEvent event) {
        return switch (event) {
            case ReportEvent.Drafted e ->
                new Report(
                        e.sha256(),
                        Status.DRAFT,
                        e.snapshot().sections().stream()
                                .map(Snapshot.Section::id)
                                .collect(Collectors.toSet()),
                        texts);
            case ReportEvent.Commented e -> {
                Map<String, String> more = new TreeMap<>(texts);
                more.put(e.section(), e.text());
                // What was reviewed was another text.
                yield new Report(sha256, Status.DRAFT, sections, more);
            }
            case ReportEvent.Reviewed _ -> with(Status.REVIEWED);
            case ReportEvent.Published _ -> with(Status.PUBLISHED);
            case ReportEvent.Withdrawn _ -> with(Status.WITHDRAWN);
        };
    }

    private Report with(Status next) {
        return new Report(sha256, next, sections, texts);
    }
}
