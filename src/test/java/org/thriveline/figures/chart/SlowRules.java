package org.thriveline.figures.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules' sentences, tried at every place. */
final class SlowRules {
    private static final double HAIR = 1e-9;

    private SlowRules() {}

    static Set<Integer> marked(Rule rule, List<@Nullable Reading> series, List<@Nullable Limits> limits) {
        Set<Integer> marked = new TreeSet<>();
        int width =
                switch (rule) {
                    case OUTSIDE -> 1;
                    case EIGHT_ON_ONE_SIDE -> 8;
                    case SIX_IN_A_TREND -> 6;
                    case TWO_OF_THREE -> 3;
                };
        for (int sign : new int[] {1, -1}) {
            for (int start = 0; start + width <= series.size(); start++) {
                mark(rule, sign, start, width, series, limits, marked);
            }
        }
        return marked;
    }

    private static void mark(
            Rule rule,
            int sign,
            int start,
            int width,
            List<@Nullable Reading> series,
            List<@Nullable Limits> limits,
            Set<Integer> marked) {
        int[] places = IntStream.range(start, start + width).toArray();
        if (IntStream.of(places).anyMatch(i -> series.get(i) == null || limits.get(i) == null)) {
            return;
        }
        IntPredicate fits = i -> fits(rule, sign, i, i == start, series, limits);
        int[] fitting = IntStream.of(places).filter(fits).toArray();
        if (rule == Rule.TWO_OF_THREE && fitting.length >= 2) {
            IntStream.rangeClosed(fitting[0], fitting[fitting.length - 1]).forEach(marked::add);
        } else if (fitting.length == width) {
            IntStream.of(places).forEach(marked::add);
        }
    }

    private static boolean fits(
            Rule rule,
            int sign,
            int place,
            boolean first,
            List<@Nullable Reading> series,
            List<@Nullable Limits> limits) {
        double rate = Objects.requireNonNull(series.get(place)).rate();
        Limits usual = Objects.requireNonNull(limits.get(place));
        double limit = sign > 0 ? usual.upper() : usual.lower();
        return switch (rule) {
            case OUTSIDE -> sign * (rate - limit) > HAIR * Math.max(1, usual.centre());
            case EIGHT_ON_ONE_SIDE -> sign * (rate - usual.centre()) > HAIR * Math.max(1, usual.centre());
            case SIX_IN_A_TREND ->
                first || sign * (rate - Objects.requireNonNull(series.get(place - 1)).rate()) > 0;
            case TWO_OF_THREE ->
                sign * (rate - usual.centre()) - 2 * usual.sigma() > HAIR * Math.max(1, usual.centre());
        };
    }
}
