package org.thriveline.history;

import java.util.List;
import org.thriveline.figures.By;
import org.thriveline.figures.chart.ControlChart;
import org.thriveline.figures.chart.Signal;

/** What a chart says, in words. */
final class SignalWords {
    private SignalWords() {}

    static MeasuredSeries.Signal of(Signal signal, List<By.Step> steps) {
        String from = steps.get(signal.from()).name();
        String to = steps.get(signal.to()).name();
        int points = signal.to() - signal.from() + 1;
        return new MeasuredSeries.Signal(
                signal.rule(), signal.side(), from, to, says(signal, points) + (from.equals(to) ? ", " + from : ", " + from + " to " + to));
    }

    private static String says(Signal signal, int points) {
        String side = signal.side().word();
        return switch (signal.rule()) {
            case OUTSIDE -> (points == 1 ? "1 point " : points + " points ") + side + " the "
                    + (side.equals("above") ? "upper" : "lower") + " limit";
            case EIGHT_ON_ONE_SIDE -> points + " in a row " + side + " the centre";
            case SIX_IN_A_TREND -> points + " in a row " + side;
            case TWO_OF_THREE -> "two of three more than two sigma " + side + " the centre";
        };
    }

    static String tooFew(int points) {
        return "No limits: " + points + (points == 1 ? " period has" : " periods have") + " a figure, and fewer than "
                + ControlChart.LEAST + " say nothing about what is usual.";
    }
}
