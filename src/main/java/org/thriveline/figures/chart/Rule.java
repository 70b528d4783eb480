package org.thriveline.figures.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Why points are not as usual, the strongest rule first. Each is asked by itself, of every stretch of points without a gap
 * and with the same base; a point may be a signal by several. The first is Shewhart's of 1931; the second, Western Electric's
 * of 1956 as Montgomery and NHS England use it with eight and with two of three; the trend of six is L. S. Nelson's third
 * test (Journal of Quality Technology 16(4), 1984).
 */
public enum Rule {
    /** One point beyond a limit of three sigma. */
    OUTSIDE("outside", "outside the limits") {
        @Override
        void find(List<Plotted> piece, Finds finds) {
            Runs.find(piece, 1, point -> point.limits().outside(point.rate()), this, finds);
        }
    },
    /** Eight points or more in a row on one side of the centre; one on the centre ends the row. */
    EIGHT_ON_ONE_SIDE("eight-on-one-side", "eight or more in a row on one side of the centre") {
        @Override
        void find(List<Plotted> piece, Finds finds) {
            Runs.find(piece, 8, point -> point.limits().side(point.rate()), this, finds);
        }
    },
    /** Six points or more in a row, each above (or each below) the one before. */
    SIX_IN_A_TREND("six-in-a-trend", "six or more in a row rising or falling") {
        @Override
        void find(List<Plotted> piece, Finds finds) {
            Trends.find(piece, 6, this, finds);
        }
    },
    /** Two of three points in a row more than two sigma from the centre, on the same side. */
    TWO_OF_THREE("two-of-three", "two of three beyond two sigma on one side") {
        @Override
        void find(List<Plotted> piece, Finds finds) {
            TwoOfThree.find(piece, this, finds);
        }
    };

    private final String word;
    private final String title;

    Rule(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** Returns its name in JSON. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Returns what it says, for people. */
    public String title() {
        return title;
    }

    /**
     * Finds every signal by this rule.
     *
     * @param piece points in order, without a gap and with the same base
     */
    abstract void find(List<Plotted> piece, Finds finds);
}
