package org.thriveline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.Rebase;
import org.thriveline.figures.By;
import org.thriveline.figures.chart.ChartKind;
import org.thriveline.figures.chart.Rule;
import org.thriveline.figures.chart.Side;

/**
 * One measure through time, with what is usual for it.
 *
 * @param unit {@code count}, {@code people} or {@code percent}; values, centres and limits are in it
 * @param position how many units of work of the log it takes in
 * @param knownAt by what was recorded until then; null for as known now
 * @param policies the versions in force over its periods
 * @param breaks where the rules changed between its first day and its last
 * @param signals the strongest rule's first
 * @param rebases those that stand and hold for this series, in the order in which they were accepted
 */
public record MeasuredSeries(
        String measure,
        String title,
        String counts,
        String unit,
        By by,
        String force,
        String zone,
        boolean simulated,
        long position,
        @Nullable Instant knownAt,
        Comparison.Part slice,
        List<String> policies,
        List<Comparison.Break> breaks,
        Chart chart,
        List<Stretch> stretches,
        List<Point> points,
        List<Signal> signals,
        List<Rebase> rebases) {
    /**
     * What is usual, and by what method.
     *
     * @param why this kind of chart
     * @param fullBase of how many points limits are made at most
     * @param leastBase fewer points say nothing
     */
    public record Chart(ChartKind kind, String title, String method, String why, int fullBase, int leastBase) {}

    /**
     * A part with one base, from the first period or an accepted rebase on.
     *
     * @param points how many of its periods are over and have a figure
     * @param base what its limits are made of, null where there are too few points
     * @param says why there are no limits, null where there are
     */
    public record Stretch(
            String from, String to, int points, @Nullable Base base, @Nullable String says) {}

    /**
     * What limits are made of.
     *
     * @param from its first period
     * @param to its last period
     * @param points how many have a figure
     * @param centre in the unit; for Laney's U' so many a day
     * @param meanRange the mean moving range in the unit, null but for an individuals chart
     * @param upperRange the upper limit of a moving range, null but for an individuals chart
     * @param sigmaZ null for an individuals chart; 1 where only chance is at work
     */
    public record Base(
            String from,
            String to,
            int points,
            double centre,
            @Nullable Double meanRange,
            @Nullable Double upperRange,
            @Nullable Double sigmaZ) {}

    /**
     * One period.
     *
     * @param complete whether it is over; one that is not takes no part in limits and rules
     * @param value null where nothing at all of the kind was recorded in it, or it is a percentage of none
     * @param of those for which a percentage holds, null for counts
     * @param outOf all of those, null for counts
     * @param centre what is usual; null with the limits where too few points say
     */
    public record Point(
            String period,
            LocalDate first,
            LocalDate last,
            boolean complete,
            @Nullable Number value,
            @Nullable Long of,
            @Nullable Long outOf,
            @Nullable Double centre,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /**
     * Points that are not as usual.
     *
     * @param from the first period of them
     * @param to the last one
     * @param says the same in words
     */
    public record Signal(Rule rule, Side side, String from, String to, String says) {}
}
