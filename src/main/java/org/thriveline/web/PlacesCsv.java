package org.thriveline.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.PlaceStep;
import org.thriveline.history.PlacesAnswer;

/** Volume by place as a table: a row a place, then those without one, figures unrounded. */
record PlacesCsv(PlacesAnswer places) {
    String text() {
        List<String> heads = new ArrayList<>(List.of(
                places.by(),
                "name",
                "measure",
                "rank",
                places.current().name(),
                places.previous().name(),
                "change",
                "percent change",
                "percent of all"));
        places.months().forEach(month -> heads.add(month(month)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        places.rows().forEach(row -> rows.add(row(row)));
        rows.add(without());
        return Csv.text(heads, rows);
    }

    private static String month(PlaceStep month) {
        return YearMonth.from(month.first()).toString();
    }

    private List<@Nullable Object> row(PlacesAnswer.Row row) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                row.key(),
                row.name(),
                places.measure().id(),
                row.rank(),
                row.current(),
                row.previous(),
                row.change(),
                row.percent(),
                row.share()));
        places.months().forEach(month -> cells.add(month.counts().getOrDefault(row.key(), 0)));
        return cells;
    }

    private List<@Nullable Object> without() {
        PlacesAnswer.Volume volume = places.without();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                "",
                "not given",
                places.measure().id(),
                null,
                volume.current(),
                volume.previous(),
                volume.change(),
                volume.percent(),
                null));
        places.months().forEach(month -> cells.add(month.without()));
        return cells;
    }
}
