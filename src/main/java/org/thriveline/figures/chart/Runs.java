package org.thriveline.figures.chart;

import java.util.List;
import java.util.function.ToIntFunction;

/** Points in a row that lie on the same side of something. */
final class Runs {
    private Runs() {}

    /**
     * Finds every longest row of points on one side.
     *
     * @param least how many make a signal
     * @param side 1 above, -1 below, 0 neither
     */
    static void find(List<Plotted> piece, int least, ToIntFunction<Plotted> side, Rule rule, Finds finds) {
        int start = 0;
        for (int end = 1; end <= piece.size(); end++) {
            int held = side.applyAsInt(piece.get(start));
            if (end < piece.size() && held != 0 && side.applyAsInt(piece.get(end)) == held) {
                continue;
            }
            if (held != 0 && end - start >= least) {
                finds.take(new Signal(
                        rule,
                        held > 0 ? Side.ABOVE : Side.BELOW,
                        piece.get(start).place(),
                        piece.get(end - 1).place()));
            }
            start = end;
        }
    }
}
