package org.thriveline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two reports.
 *
 * @param figures in the order of the first, those that only the second has at the end
 */
public record Differences(Side one, Side other, List<FigureDifference> figures, List<TextDifference> texts) {
    /** One of the two. */
    public record Side(String id, String title, Status status) {
        private static Side of(Written report) {
            return new Side(report.id().value(), report.snapshot().title(), report.status());
        }
    }

    /** A number that differs; null where a report has none. */
    public record FigureDifference(
            String section,
            String id,
            String title,
            String field,
            @Nullable String one,
            @Nullable String other) {}

    /** A text that differs; null where nothing is written. */
    public record TextDifference(
            String section, @Nullable String one, @Nullable String other) {}

    /** Returns what differs, in full. */
    public static Differences between(Written one, Written other) {
        return new Differences(Side.of(one), Side.of(other), figures(one, other), texts(one, other));
    }

    private static List<FigureDifference> figures(Written one, Written other) {
        Copy first = Copy.full(one.snapshot());
        Copy second = Copy.full(other.snapshot());
        Map<String, FrozenFigure> figures = new LinkedHashMap<>();
        one.snapshot().figures().forEach(figure -> figures.put(figure.id(), figure));
        other.snapshot().figures().forEach(figure -> figures.putIfAbsent(figure.id(), figure));
        List<FigureDifference> differences = new ArrayList<>();
        figures.forEach((id, figure) -> {
            for (FigurePart part : FigurePart.values()) {
                String was = said(first, id, part);
                String is = said(second, id, part);
                if (!Objects.equals(was, is)) {
                    differences.add(new FigureDifference(
                            title(one, other, figure.section()), id, figure.title(), part.field(), was, is));
                }
            }
        });
        return differences;
    }

    private static String title(Written one, Written other, String section) {
        return Stream.of(one, other)
                .flatMap(report -> report.snapshot().sections().stream())
                .filter(each -> each.id().equals(section))
                .map(Snapshot.Section::title)
                .findFirst()
                .orElse(section);
    }

    private static @Nullable String said(Copy copy, String id, FigurePart part) {
        return copy.snapshot()
                .figure(id)
                .map(figure -> part.shown(copy, figure))
                .orElse(null);
    }

    private static List<TextDifference> texts(Written one, Written other) {
        TreeSet<String> sections = new TreeSet<>(one.texts().keySet());
        sections.addAll(other.texts().keySet());
        Function<ReportEvent.@Nullable Commented, @Nullable String> text = said -> said == null ? null : said.text();
        return sections.stream()
                .map(section -> new TextDifference(
                        title(one, other, section),
                        text.apply(one.texts().get(section)),
                        text.apply(other.texts().get(section))))
                .filter(difference -> !Objects.equals(difference.one(), difference.other()))
                .toList();
    }
}
