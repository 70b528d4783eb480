package org.thriveline.figures.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart of individual values and their moving ranges (XmR): natural process limits at 2.66 mean moving ranges on either
 * side of the mean, and 3.267 mean moving ranges for the ranges. 2.66 is 3 / d2 and 3.267 is D4 for pairs, where d2 = 1.128.
 * Sources: D. J. Wheeler, Understanding Variation, 1993, and Making Sense of Data, 2003; D. C. Montgomery, Introduction to
 * Statistical Quality Control, 7th edition, 2013, section 6.4. Immutable.
 */
record Individuals(double centre, Double meanRange, Double upperRange) implements Spread {
    private static final double LIMIT = 2.66;
    private static final double RANGE_LIMIT = 3.267;

    static Individuals of(List<Reading> base, List<List<Reading>> neighbours) {
        double centre = base.stream().mapToDouble(Reading::rate).average().orElseThrow();
        double range = MovingRanges.mean(neighbours.stream()
                .map(piece -> piece.stream().map(Reading::rate).toList())
                .toList());
        return new Individuals(centre, range, RANGE_LIMIT * range);
    }

    @Override
    public Limits limits(Reading reading) {
        double three = LIMIT * meanRange;
        return Limits.of(centre, three / 3, three, 0, Double.POSITIVE_INFINITY);
    }

    @Override
    public @Nullable Double sigmaZ() {
        return null;
    }
}
