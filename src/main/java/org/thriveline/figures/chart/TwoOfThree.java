package org.thriveline.figures.chart;

import java.util.List;

/** Two of three points in a row far out on the same side. */
final class TwoOfThree {
    private static final int WINDOW = 3;

    private TwoOfThree() {}

    /** Signals that share a point are one, from the first far point to the last. */
    static void find(List<Plotted> piece, Rule rule, Finds finds) {
        if (piece.size() < WINDOW) {
            return;
        }
        for (int side : new int[] {1, -1}) {
            int first = -1;
            int last = -1;
            int before = -1;
            for (int i = 0; i < piece.size(); i++) {
                if (piece.get(i).limits().beyondTwoSigma(piece.get(i).rate()) != side) {
                    continue;
                }
                boolean near = before >= 0 && i - before < WINDOW;
                if (near) {
                    first = first < 0 ? before : first;
                    last = i;
                } else if (first >= 0) {
                    take(piece, side, first, last, rule, finds);
                    first = -1;
                }
                before = i;
            }
            if (first >= 0) {
                take(piece, side, first, last, rule, finds);
            }
        }
    }

    private static void take(List<Plotted> piece, int side, int first, int last, Rule rule, Finds finds) {
        finds.take(new Signal(
                rule,
                side > 0 ? Side.ABOVE : Side.BELOW,
                piece.get(first).place(),
                piece.get(last).place()));
    }
}
