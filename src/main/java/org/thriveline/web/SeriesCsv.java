package org.thriveline.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.MeasuredSeries;

/** A series as a table: a row a period, figures unrounded. */
record SeriesCsv(MeasuredSeries series) {
    private static final List<String> HEADS = List.of(
            "period",
            "first day",
            "last day",
            "complete",
            "value",
            "of",
            "out of",
            "centre",
            "lower limit",
            "upper limit",
            "signals");

    String text() {
        return Csv.text(HEADS, series.points().stream().map(this::cells).toList());
    }

    private List<@Nullable Object> cells(MeasuredSeries.Point point) {
        return Arrays.asList(
                point.period(),
                point.first(),
                point.last(),
                point.complete() ? "yes" : "no",
                point.value(),
                point.of(),
                point.outOf(),
                point.centre(),
                point.lower(),
                point.upper(),
                signals(point));
    }

    private String signals(MeasuredSeries.Point point) {
        // Names of periods of one kind sort as the periods do.
        return series.signals().stream()
                .filter(signal -> signal.from().compareTo(point.period()) <= 0
                        && signal.to().compareTo(point.period()) >= 0)
                .map(signal -> signal.rule().word() + " " + signal.side().word())
                .collect(Collectors.joining("; "));
    }
}
