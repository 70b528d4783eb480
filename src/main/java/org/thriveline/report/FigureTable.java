package org.thriveline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thriveline.report.Shown.Value;
import org.thriveline.report.paper.Cell;
import org.thriveline.report.paper.Table;
import org.thriveline.report.paper.Table.Column;

/** The Panel's table: current, previous, volume change, change in percent, trend. */
record FigureTable(Copy copy, Snapshot.Part part, List<FrozenFigure> figures) {
    Table table(int number) {
        Snapshot snapshot = copy.snapshot();
        boolean refs = figures.stream().anyMatch(figure -> figure.ref() != null);
        boolean ranks = figures.stream().anyMatch(figure -> figure.standing() != null);
        Cells cells = new Cells();
        List<List<Cell>> rows =
                figures.stream().map(figure -> row(figure, cells, refs, ranks)).toList();
        return new Table(
                part.id(),
                number,
                part.title() + ", " + snapshot.force() + ", " + PeriodName.of(snapshot.current()) + " beside "
                        + PeriodName.of(snapshot.previous()),
                columns(snapshot, refs, ranks),
                rows,
                notes(cells));
    }

    private static List<Column> columns(Snapshot snapshot, boolean refs, boolean ranks) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Measure", "", false));
        if (refs) {
            columns.add(new Column("Ref", "", false));
        }
        columns.add(new Column(PeriodName.of(snapshot.current()), "", true));
        columns.add(new Column(PeriodName.of(snapshot.previous()), "", true));
        columns.add(new Column("Change", "", true));
        columns.add(new Column("Change", "%", true));
        columns.add(new Column("Trend", "", false));
        if (ranks) {
            columns.add(new Column("Rank among most similar forces", "", true));
            columns.add(new Column("National rank", "", true));
            columns.add(new Column("Positive outcomes", "%", true));
        }
        return columns;
    }

    private List<Cell> row(FrozenFigure figure, Cells cells, boolean refs, boolean ranks) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Words(figure.title() + (figure.unit().equals("percent") ? " (%)" : "")));
        if (refs) {
            row.add(new Cell.Words(Objects.requireNonNullElse(figure.ref(), "")));
        }
        row.add(cells.of(copy.current(figure), false, PaperMaker.NOT_AVAILABLE));
        row.add(cells.of(copy.previous(figure), false, PaperMaker.NOT_AVAILABLE));
        boolean known = figure.current() != null && figure.previous() != null;
        row.add(cells.of(copy.change(figure), true, PaperMaker.NOT_AVAILABLE));
        row.add(cells.of(copy.percent(figure), true, known ? PaperMaker.NOT_APPLICABLE : PaperMaker.NOT_AVAILABLE));
        row.add(new Cell.Words(trend(figure)));
        if (ranks) {
            Standings standings = new Standings(figure.standing(), cells);
            row.addAll(standings.row());
        }
        return row;
    }

    private String trend(FrozenFigure figure) {
        return Trend.of(copy, figure).words();
    }

    private List<String> notes(Cells cells) {
        List<String> notes = new ArrayList<>(cells.notes());
        if (figures.stream().anyMatch(figure -> figure.unit().equals("percent"))) {
            notes.add("The change of a percentage is in percentage points.");
        }
        figures.stream()
                .map(FrozenFigure::source)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(source -> notes.add("As published by others: " + source + "."));
        return notes;
    }

    /** Whether a figure went up or down. */
    enum Trend {
        UP("\u2191 up"),
        DOWN("\u2193 down"),
        LEVEL("level"),
        NONE("");

        private final String words;

        Trend(String words) {
            this.words = words;
        }

        static Trend of(Copy copy, FrozenFigure figure) {
            return copy.change(figure) instanceof Value value
                    ? switch (value.value().signum()) {
                        case 1 -> UP;
                        case -1 -> DOWN;
                        default -> LEVEL;
                    }
                    : NONE;
        }

        String words() {
            return words;
        }
    }
}
