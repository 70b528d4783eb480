package org.thriveline.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thriveline.report.paper.Cell;
import org.thriveline.report.paper.Table;
import org.thriveline.report.paper.Table.Column;

/** The figures behind the charts of a table: by month, of both periods. */
record MonthTable(Copy copy, Snapshot.Part part, List<FrozenFigure> figures) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    Table table(int number) {
        List<String> months = new ArrayList<>();
        figures.forEach(figure -> figure.previousMonths().keySet().stream()
                .filter(month -> !months.contains(month))
                .forEach(months::add));
        figures.forEach(figure -> figure.months().keySet().stream()
                .filter(month -> !months.contains(month))
                .forEach(months::add));
        Cells cells = new Cells();
        List<List<Cell>> rows = figures.stream()
                .map(figure -> {
                    List<Cell> row = new ArrayList<>();
                    row.add(new Cell.Words(figure.title()));
                    months.forEach(
                            month -> row.add(cells.of(copy.month(figure, month), false, PaperMaker.NOT_AVAILABLE)));
                    return row;
                })
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Measure", "", false));
        months.forEach(month -> columns.add(new Column(name(month), "", true)));
        Snapshot snapshot = copy.snapshot();
        return new Table(
                part.id() + "-by-month",
                number,
                part.title() + " by month, " + snapshot.force() + ", " + PeriodName.of(snapshot.previous()) + " and "
                        + PeriodName.of(snapshot.current()),
                columns,
                rows,
                cells.notes());
    }

    static String name(String month) {
        return YearMonth.parse(month).format(MONTH);
    }
}
