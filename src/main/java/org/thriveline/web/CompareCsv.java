package org.thriveline.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Comparison;

/** A comparison as a table: a row a measure, figures unrounded. */
record CompareCsv(Comparison comparison) {
    String text() {
        SortedSet<YearMonth> months = new TreeSet<>();
        comparison.measures().forEach(row -> {
            months.addAll(row.previousMonths().keySet());
            months.addAll(row.months().keySet());
        });
        List<String> heads = new ArrayList<>(List.of(
                "measure",
                "title",
                "unit",
                comparison.current().name(),
                comparison.previous().name(),
                "change",
                "percent change"));
        months.forEach(month -> heads.add(month.toString()));
        return Csv.text(
                heads,
                comparison.measures().stream().map(row -> cells(row, months)).toList());
    }

    private static List<@Nullable Object> cells(Comparison.Row row, SortedSet<YearMonth> months) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                row.id(), row.title(), row.unit(), row.current(), row.previous(), row.change(), row.percent()));
        months.forEach(month -> cells.add(
                row.months().containsKey(month)
                        ? row.months().get(month)
                        : row.previousMonths().get(month)));
        return cells;
    }
}
