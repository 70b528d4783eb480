package org.thriveline.figures.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a series with one base: the whole of it, or from one accepted rebase to the next. Immutable.
 *
 * @param from the place of its first point in the series, from 0
 * @param to the place of its last point
 * @param points how many of its points say something
 * @param base what its limits are made of, null where there are too few points to say
 */
public record Stretch(int from, int to, int points, @Nullable Base base) {
    /**
     * The points that limits are made of: the first ones of the stretch that say something.
     *
     * @param from the place of the first
     * @param to the place of the last
     * @param points how many
     * @param centre in rates
     * @param meanRange the mean moving range of an individuals chart, null for others
     * @param upperRange the upper limit of a moving range, null for others
     * @param sigmaZ Laney's, null for an individuals chart
     */
    public record Base(
            int from,
            int to,
            int points,
            double centre,
            @Nullable Double meanRange,
            @Nullable Double upperRange,
            @Nullable Double sigmaZ) {}

    static Stretch of(List<@Nullable Reading> readings, int from, int to, @Nullable Spread spread) {
        List<Integer> said = IntStream.rangeClosed(from, to)
                .filter(place -> readings.get(place) != null)
                .boxed()
                .toList();
        if (spread == null) {
            return new Stretch(from, to, said.size(), null);
        }
        List<Integer> base = said.subList(0, Math.min(ControlChart.BASE, said.size()));
        return new Stretch(
                from,
                to,
                said.size(),
                new Base(
                        base.getFirst(),
                        base.getLast(),
                        base.size(),
                        spread.centre(),
                        spread.meanRange(),
                        spread.upperRange(),
                        spread.sigmaZ()));
    }
}
