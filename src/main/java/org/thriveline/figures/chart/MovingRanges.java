package org.thriveline.figures.chart;

import java.util.List;

/** Differences between neighbours, whatever their sign. */
final class MovingRanges {
    private MovingRanges() {}

    /**
     * Returns the mean difference between neighbours, 0 where there are none.
     *
     * @param pieces values in order; the last of one piece and the first of the next are no neighbours
     */
    static double mean(List<List<Double>> pieces) {
        double sum = 0;
        int ranges = 0;
        for (List<Double> piece : pieces) {
            for (int i = 1; i < piece.size(); i++) {
                sum += Math.abs(piece.get(i) - piece.get(i - 1));
                ranges++;
            }
        }
        return ranges == 0 ? 0 : sum / ranges;
    }
}
