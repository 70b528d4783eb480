package org.thriveline.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.Shown.Value;
import org.thriveline.report.paper.Bars;
import org.thriveline.report.paper.Figures;

/** A figure's months beside those of the year before. */
record MonthBars(Copy copy, FrozenFigure figure) {
    Bars bars() {
        Snapshot snapshot = copy.snapshot();
        List<String> months = List.copyOf(figure.months().keySet());
        List<String> before = months.stream()
                .map(month -> YearMonth.parse(month).minusYears(1).toString())
                .toList();
        return new Bars(
                figure.id().replaceAll("[^A-Za-z0-9]+", "-") + "-by-month",
                figure.title() + " by month",
                says(months, before),
                figure.unit().equals("people") ? "people" : "",
                months.stream().map(MonthBars::label).toList(),
                PeriodName.of(snapshot.previous()),
                values(before),
                PeriodName.of(snapshot.current()),
                values(months));
    }

    private static String label(String month) {
        return YearMonth.parse(month).getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private List<@Nullable BigDecimal> values(Collection<String> months) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        months.forEach(month -> values.add(copy.month(figure, month) instanceof Value value ? value.value() : null));
        return values;
    }

    private String says(List<String> months, List<String> before) {
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < months.size(); place++) {
            parts.add(MonthTable.name(months.get(place)) + " " + figure(months.get(place)) + ", "
                    + MonthTable.name(before.get(place)) + " " + figure(before.get(place)));
        }
        return figure.title() + ": " + String.join("; ", parts) + ".";
    }

    private String figure(String month) {
        return copy.month(figure, month) instanceof Value value ? Figures.shown(value.value(), false) : "not told";
    }
}
