package org.thriveline.figures.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A series with what is usual for it. Limits come from the first {@link #BASE} points of a stretch (of fewer, where it has
 * fewer) and stay as they are whatever comes after; only an accepted rebase begins another stretch. Immutable.
 *
 * @param limits of each point, in its own place; null for a gap, and where too few points say what is usual
 * @param signals by the order of {@link Rule}, then of the series
 */
public record ControlChart(
        ChartKind kind, List<Stretch> stretches, List<@Nullable Limits> limits, List<Signal> signals) {
    /** Limits are made of so many points at most: two years of months, so that each season counts twice. */
    public static final int BASE = 24;

    /** Fewer points than this say nothing about what is usual. */
    public static final int LEAST = 8;

    /**
     * Returns the chart of a series.
     *
     * @param readings in order, null where nothing is known
     * @param rebases the places at which a base begins anew, beside the first
     */
    public static ControlChart of(ChartKind kind, List<@Nullable Reading> readings, SortedSet<Integer> rebases) {
        List<Stretch> stretches = new ArrayList<>();
        List<@Nullable Limits> limits = new ArrayList<>();
        List<Signal> signals = new ArrayList<>();
        int from = 0;
        while (from < readings.size()) {
            int next = next(rebases, from, readings.size());
            Spread spread = spread(kind, readings.subList(from, next));
            stretches.add(Stretch.of(readings, from, next - 1, spread));
            List<@Nullable Plotted> plotted = plotted(readings, from, next, spread);
            plotted.forEach(point -> limits.add(point == null ? null : point.limits()));
            for (List<Plotted> piece : Pieces.<Plotted>of(plotted)) {
                for (Rule rule : Rule.values()) {
                    rule.find(piece, signals::add);
                }
            }
            from = next;
        }
        signals.sort(Comparator.comparing(Signal::rule).thenComparing(Signal::from).thenComparing(Signal::to));
        // A gap has no limits, and List.copyOf takes no null.
        return new ControlChart(
                kind, List.copyOf(stretches), Collections.unmodifiableList(limits), List.copyOf(signals));
    }

    private static int next(SortedSet<Integer> rebases, int from, int end) {
        SortedSet<Integer> later = rebases.tailSet(from + 1);
        return later.isEmpty() ? end : Math.min(end, later.first());
    }

    private static @Nullable Spread spread(ChartKind kind, List<@Nullable Reading> stretch) {
        List<@Nullable Reading> base = new ArrayList<>();
        int said = 0;
        for (Reading reading : stretch) {
            if (said < BASE) {
                base.add(reading);
                said += reading == null ? 0 : 1;
            }
        }
        return said < LEAST
                ? null
                : kind.spread(
                        base.stream().<Reading>mapMulti((reading, to) -> {
                            if (reading != null) {
                                to.accept(reading);
                            }
                        }).toList(),
                        Pieces.<Reading>of(base));
    }

    private static List<@Nullable Plotted> plotted(
            List<@Nullable Reading> readings, int from, int to, @Nullable Spread spread) {
        List<@Nullable Plotted> points = new ArrayList<>();
        for (int place = from; place < to; place++) {
            Reading reading = readings.get(place);
            points.add(
                    reading == null || spread == null
                            ? null
                            : new Plotted(place, reading.rate(), spread.limits(reading)));
        }
        return points;
    }
}
