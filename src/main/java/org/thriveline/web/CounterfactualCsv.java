package org.thriveline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.CounterfactualFigures;
import org.thriveline.history.CounterfactualRun;

/** What came of a candidate as a table: every row says that it is counterfactual, and of which candidate. */
record CounterfactualCsv(String candidate, CounterfactualRun.Result result) {
    private static final List<String> HEADS = List.of(
            "kind", "candidate", "period", "what", "from", "to", "in force", "counterfactual", "newly", "no longer");

    String text() {
        CounterfactualFigures figures = result.figures();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        figures.grades()
                .forEach(row -> rows.add(
                        row("incidents by last grade", JourneysCsv.word(row.grade()), row.inForce(), row.candidate())));
        figures.attendance().forEach(row -> {
            String grade = row.grade().toString();
            CounterfactualFigures.Attended was = row.inForce();
            CounterfactualFigures.Attended would = row.candidate();
            rows.add(row("percent attended within target", grade, was.percent(), would.percent()));
            rows.add(row("attended within target", grade, was.within(), would.within()));
            rows.add(row("attended late", grade, was.late(), would.late()));
            rows.add(row("target ran out unattended", grade, was.unattended(), would.unattended()));
        });
        CounterfactualFigures.Pair past = figures.pastTarget();
        rows.add(row(
                "past target", null, null, past.inForce(), past.candidate(), past.newly(), past.noLonger()));
        figures.flags()
                .forEach(flag -> rows.add(row(
                        flag.title(), null, null, flag.inForce(), flag.candidate(), flag.newly(), flag.noLonger())));
        figures.moves()
                .forEach(move -> rows.add(row(
                        "incidents by both grades",
                        JourneysCsv.word(move.from()),
                        JourneysCsv.word(move.to()),
                        null,
                        move.count(),
                        null,
                        null)));
        figures.replayed().forEach(words -> rows.add(row("replayed: " + words, null, null, null)));
        figures.notReplayed().forEach(words -> rows.add(row("not replayed: " + words, null, null, null)));
        return Csv.text(HEADS, rows);
    }

    private List<@Nullable Object> row(
            String what, @Nullable String grade, @Nullable Number inForce, @Nullable Number would) {
        return row(what, grade, grade, inForce, would, null, null);
    }

    private List<@Nullable Object> row(
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable Number inForce,
            @Nullable Number would,
            @Nullable Number newly,
            @Nullable Number noLonger) {
        return Arrays.asList(
                "counterfactual",
                candidate,
                result.stretch().period().name(),
                what,
                from,
                to,
                inForce,
                would,
                newly,
                noLonger);
    }
}
