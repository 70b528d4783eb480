package org.thriveline.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.By;
import org.thriveline.figures.chart.ChartKind;
import org.thriveline.figures.chart.ControlChart;
import org.thriveline.figures.chart.Limits;
import org.thriveline.figures.chart.Reading;
import org.thriveline.figures.chart.Stretch;
import org.thriveline.policy.MeasureRule;

/** The control chart of figures, with its points, stretches and signals by the names of their periods. */
record SeriesChart(
        MeasuredSeries.Chart chart,
        List<MeasuredSeries.Stretch> stretches,
        List<MeasuredSeries.Point> points,
        List<MeasuredSeries.Signal> signals) {
    private static final double PERCENT = 100;

    static SeriesChart of(
            MeasureRule rule,
            List<By.Step> steps,
            List<SeriesCounts.Figure> figures,
            LocalDate today,
            SortedSet<Integer> rebases) {
        List<Boolean> complete =
                steps.stream().map(step -> step.last().isBefore(today)).toList();
        ChartKind kind = kind(rule, figures, complete, rebases);
        List<@Nullable Reading> readings = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            readings.add(complete.get(place) ? reading(kind, figures.get(place), steps.get(place)) : null);
        }
        ControlChart control = ControlChart.of(kind, readings, rebases);
        List<MeasuredSeries.Point> points = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            points.add(point(kind, steps.get(place), complete.get(place), figures.get(place), control.limits().get(place)));
        }
        return new SeriesChart(
                new MeasuredSeries.Chart(
                        kind, kind.title(), kind.method(), why(kind), ControlChart.BASE, ControlChart.LEAST),
                control.stretches().stream()
                        .map(stretch -> stretch(kind, stretch, steps))
                        .toList(),
                points,
                control.signals().stream()
                        .map(signal -> SignalWords.of(signal, steps))
                        .toList());
    }

    static String unit(MeasureRule rule) {
        return rule.share() != null
                ? "percent"
                : rule.as() == MeasureRule.Tallied.RECORDS ? "count" : "people";
    }

    /** Counts are judged by the first base, so that no later point changes the kind of chart. */
    private static ChartKind kind(
            MeasureRule rule, List<SeriesCounts.Figure> figures, List<Boolean> complete, SortedSet<Integer> rebases) {
        if (rule.share() != null) {
            return ChartKind.P_PRIME;
        }
        if (rule.as() != MeasureRule.Tallied.RECORDS) {
            // People who come again do not add up over days.
            return ChartKind.XMR;
        }
        List<Double> base = new ArrayList<>();
        int end = rebases.isEmpty() ? figures.size() : rebases.first();
        for (int place = 0; place < end && base.size() < ControlChart.BASE; place++) {
            Number value = figures.get(place).value();
            if (complete.get(place) && value != null) {
                base.add(value.doubleValue());
            }
        }
        return ChartKind.forCounts(base);
    }

    private static String why(ChartKind kind) {
        return switch (kind) {
            case XMR -> "The default for counts of fewer than a thousand a period, and for people.";
            case U_PRIME -> "For counts of a thousand a period and more; the exposure is the days of the period.";
            case P_PRIME -> "For shares: of so many, how many.";
        };
    }

    private static @Nullable Reading reading(ChartKind kind, SeriesCounts.Figure figure, By.Step step) {
        Number value = figure.value();
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case XMR -> Reading.of(value.doubleValue());
            case U_PRIME -> new Reading(value.doubleValue(), step.days());
            case P_PRIME -> {
                var part = Objects.requireNonNull(figure.part());
                yield new Reading(part.of(), part.outOf());
            }
        };
    }

    private static MeasuredSeries.Point point(
            ChartKind kind, By.Step step, boolean complete, SeriesCounts.Figure figure, @Nullable Limits limits) {
        double scale = scale(kind, step);
        return new MeasuredSeries.Point(
                step.name(),
                step.first(),
                step.last(),
                complete,
                figure.value(),
                figure.part() == null ? null : figure.part().of(),
                figure.part() == null ? null : figure.part().outOf(),
                limits == null ? null : limits.centre() * scale,
                limits == null ? null : limits.lower() * scale,
                limits == null ? null : limits.upper() * scale);
    }

    /** Returns what makes a rate a value of a period. */
    private static double scale(ChartKind kind, By.Step step) {
        return switch (kind) {
            case XMR -> 1;
            case U_PRIME -> step.days();
            case P_PRIME -> PERCENT;
        };
    }

    private static MeasuredSeries.Stretch stretch(ChartKind kind, Stretch stretch, List<By.Step> steps) {
        Stretch.Base base = stretch.base();
        return new MeasuredSeries.Stretch(
                steps.get(stretch.from()).name(),
                steps.get(stretch.to()).name(),
                stretch.points(),
                base == null
                        ? null
                        : new MeasuredSeries.Base(
                                steps.get(base.from()).name(),
                                steps.get(base.to()).name(),
                                base.points(),
                                base.centre() * (kind == ChartKind.P_PRIME ? PERCENT : 1),
                                base.meanRange(),
                                base.upperRange(),
                                base.sigmaZ()),
                base == null ? SignalWords.tooFew(stretch.points()) : null);
    }
}
