package org.thriveline.figures.chart;

import java.util.List;

/** Points in a row that each lie above, or each below, the one before. */
final class Trends {
    private Trends() {}

    /** @param least how many points make a signal, the first included */
    static void find(List<Plotted> piece, int least, Rule rule, Finds finds) {
        int start = 0;
        int held = 0;
        for (int end = 1; end <= piece.size(); end++) {
            int step = end < piece.size()
                    ? Double.compare(piece.get(end).rate(), piece.get(end - 1).rate())
                    : 0;
            if (end < piece.size() && step != 0 && (held == 0 || step == held)) {
                held = step;
                continue;
            }
            if (end - start >= least) {
                finds.take(new Signal(
                        rule,
                        held > 0 ? Side.RISING : Side.FALLING,
                        piece.get(start).place(),
                        piece.get(end - 1).place()));
            }
            // A trend that turns begins at the turn; one that stood still begins anew.
            start = step == 0 ? end : end - 1;
            held = step;
        }
    }
}
