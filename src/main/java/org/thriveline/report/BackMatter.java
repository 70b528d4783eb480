package org.thriveline.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thriveline.report.paper.Block;
import org.thriveline.report.paper.Cell;
import org.thriveline.report.paper.Chapter;
import org.thriveline.report.paper.Figures;
import org.thriveline.report.paper.Table;
import org.thriveline.report.paper.Table.Column;

/** What stands behind the sections: what is unusual, where series break, how good the data are, how each figure is counted. */
record BackMatter(Copy copy, TableNumbers numbers) {
    private Snapshot snapshot() {
        return copy.snapshot();
    }

    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        if (snapshot().compliance() != null) {
            chapters.add(compliance(snapshot().compliance()));
        }
        chapters.add(unusual());
        chapters.add(breaks());
        chapters.add(quality());
        chapters.add(definitions());
        return chapters;
    }

    private static Chapter compliance(Compliance compliance) {
        return new Chapter(
                "recording-compliance",
                "Recording of crime",
                List.of(new Block.Prose("Of the " + Figures.shown(compliance.recorded(), false)
                        + " crimes recorded, an estimated "
                        + Figures.shown(BigDecimal.valueOf(compliance.attributed()), false)
                        + " are there because more of what is reported is recorded: recording compliance rose from "
                        + compliance.start() + " % to " + compliance.end() + " %, on average " + compliance.average()
                        + " %. The estimate is recorded \u00d7 (1 \u2212 start \u00f7 average).")));
    }

    private Chapter unusual() {
        if (snapshot().unusual().isEmpty()) {
            return chapter(
                    "unusual", "What is statistically unusual", "No series left its control limits in these months.");
        }
        return new Chapter(
                "unusual",
                "What is statistically unusual",
                List.of(table(
                        "unusual",
                        "Series that are not as usual",
                        List.of("Measure", "What fired", "Chart"),
                        snapshot().unusual().stream()
                                .map(each -> words(each.title(), each.says(), each.method()))
                                .toList())));
    }

    private Chapter breaks() {
        if (snapshot().breaks().isEmpty()) {
            return chapter("breaks", "Breaks in series", "No rule changed between the two periods' days.");
        }
        return new Chapter(
                "breaks",
                "Breaks in series",
                List.of(new Block.Points(snapshot().breaks().stream()
                        .map(each -> each.from() + ", policy " + each.policy() + ": " + each.says() + ".")
                        .toList())));
    }

    private Chapter quality() {
        if (snapshot().quality().isEmpty()) {
            return chapter("quality", "Quality of the data", "Nothing is to be noted.");
        }
        List<Column> columns = List.of(
                new Column("Note", "", false), new Column("What it means", "", false), new Column("Number", "", true));
        Cells cells = new Cells();
        List<List<Cell>> rows = snapshot().quality().stream()
                .map(note -> List.<Cell>of(
                        new Cell.Words(note.title()),
                        new Cell.Words(note.says()),
                        cells.of(copy.count(note.count()), false, PaperMaker.NOT_AVAILABLE)))
                .toList();
        return new Chapter(
                "quality",
                "Quality of the data",
                List.of(new Table(
                        "quality", numbers.next(), "Notes on the data of the period", columns, rows, cells.notes())));
    }

    private Chapter definitions() {
        return new Chapter(
                "definitions",
                "How each figure is counted",
                List.of(table(
                        "definitions",
                        "Definitions",
                        List.of("Measure", "Definition", "Clock", "Reference"),
                        snapshot().figures().stream()
                                .map(figure -> words(
                                        figure.title(),
                                        figure.counts(),
                                        Objects.requireNonNullElse(figure.clock(), "none"),
                                        figure.id()))
                                .toList())));
    }

    private Table table(String id, String title, List<String> heads, List<List<Cell>> rows) {
        return new Table(
                id,
                numbers.next(),
                title,
                heads.stream().map(head -> new Column(head, "", false)).toList(),
                rows,
                List.of());
    }

    private static List<Cell> words(String... words) {
        List<Cell> cells = new ArrayList<>();
        for (String each : words) {
            cells.add(new Cell.Words(each));
        }
        return cells;
    }

    private static Chapter chapter(String id, String title, String says) {
        return new Chapter(id, title, List.of(new Block.Prose(says)));
    }
}
