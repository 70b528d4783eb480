package org.thriveline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.JourneyFigures;
import org.thriveline.figures.Move;
import org.thriveline.history.JourneyHistory;
import org.thriveline.policy.Grade;

/** Grade journeys as a table: what a row is of, the grades, how many. */
record JourneysCsv(JourneyHistory.OfGrades of) {
    private static final List<String> HEADS = List.of("what", "from", "to", "count", "median seconds", "90th percentile");

    String text() {
        JourneyFigures figures = of.figures();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(row("incidents", "", "", figures.incidents(), null, null));
        rows.add(row("never graded", "", "", figures.ungraded(), null, null));
        rows.add(row("regraded", "", "", figures.regraded(), null, null));
        figures.moves().forEach(move -> rows.add(row("graded", move)));
        figures.ends()
                .forEach(end ->
                        rows.add(row("first and last", word(end.first()), word(end.last()), end.count(), null, null)));
        figures.paths().forEach(path -> rows.add(row("path", path(path), "", path.count(), null, null)));
        figures.stays()
                .forEach(stay -> rows.add(row(
                        "time in grade",
                        word(stay.grade()),
                        "",
                        stay.count(),
                        stay.medianSeconds(),
                        stay.p90Seconds())));
        figures.nearBreach().moves().forEach(move -> rows.add(row("downgraded near a breach", move)));
        JourneyFigures.Assessed assessed = figures.assessments();
        rows.add(row("assessed before and after a regrade", "", "", assessed.both(), null, null));
        rows.add(row("assessed before a regrade only", "", "", assessed.before(), null, null));
        rows.add(row("assessed after a regrade only", "", "", assessed.after(), null, null));
        rows.add(row("not assessed round a regrade", "", "", assessed.neither(), null, null));
        return Csv.text(HEADS, rows);
    }

    private static List<@Nullable Object> row(String what, Move move) {
        return row(what, word(move.from()), word(move.to()), move.count(), null, null);
    }

    private static List<@Nullable Object> row(
            String what, String from, String to, int count, @Nullable Long median, @Nullable Long longest) {
        return Arrays.asList(what, from, to, count, median, longest);
    }

    private static String path(JourneyFigures.Path path) {
        return path.grades().isEmpty()
                ? "ungraded"
                : path.grades().stream().map(Grade::toString).collect(Collectors.joining(" > "));
    }

    static String word(@Nullable Grade grade) {
        return grade == null ? "ungraded" : grade.toString();
    }
}
