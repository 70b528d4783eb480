package org.thriveline.figures.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Laney's charts for large numbers, whose points vary by more than chance alone. A point's z-score is its distance from the
 * centre in sigmas of chance: for P', sqrt(p (1 - p) / n); for U', sqrt(u / n). The mean moving range of the base's z-scores
 * over d2 = 1.128 is sigma z, by which the sigma of chance is widened (or narrowed). Source: D. B. Laney, Improved control
 * charts for attributes, Quality Engineering 14(4), 2002, pages 531 to 537; U' by the same step, as in D. C. Montgomery,
 * Introduction to Statistical Quality Control, 7th edition, 2013, section 7.3. Immutable.
 *
 * @param centre of all in the base, so that large periods weigh more
 * @param variance of a reading of size 1 by chance alone
 * @param most the greatest rate there can be
 */
record Laney(double centre, double variance, double most, Double sigmaZ) implements Spread {
    private static final double D2 = 1.128;

    static Laney share(List<Reading> base, List<List<Reading>> neighbours) {
        double p = together(base);
        return of(p, p * (1 - p), 1, neighbours);
    }

    static Laney rate(List<Reading> base, List<List<Reading>> neighbours) {
        double u = together(base);
        return of(u, u, Double.POSITIVE_INFINITY, neighbours);
    }

    private static double together(List<Reading> base) {
        double counts = base.stream().mapToDouble(Reading::count).sum();
        return counts / base.stream().mapToDouble(Reading::size).sum();
    }

    private static Laney of(double centre, double variance, double most, List<List<Reading>> neighbours) {
        List<List<Double>> z = neighbours.stream()
                .map(piece -> piece.stream()
                        .map(reading -> z(reading, centre, variance))
                        .toList())
                .toList();
        return new Laney(centre, variance, most, MovingRanges.mean(z) / D2);
    }

    /** Where nothing can vary (a share of none, or of all) every point is on the centre. */
    private static double z(Reading reading, double centre, double variance) {
        return variance > 0 ? (reading.rate() - centre) / Math.sqrt(variance / reading.size()) : 0;
    }

    @Override
    public Limits limits(Reading reading) {
        double sigma = Math.sqrt(Math.max(0, variance) / reading.size()) * sigmaZ;
        return Limits.of(centre, sigma, 3 * sigma, 0, most);
    }

    @Override
    public @Nullable Double meanRange() {
        return null;
    }

    @Override
    public @Nullable Double upperRange() {
        return null;
    }
}
