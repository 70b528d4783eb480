package org.thriveline.figures.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which chart says what is usual for a series, and by what method. */
public enum ChartKind {
    /** Counts, and values that are no share. */
    XMR(
            "xmr",
            "individuals chart (XmR)",
            "Centre: the mean of the base. Limits: 2.66 times the mean moving range of the base on either side"
                    + " (Wheeler 1993, Montgomery 2013). No limit lies below zero.") {
        @Override
        Spread spread(List<Reading> base, List<List<Reading>> neighbours) {
            return Individuals.of(base, neighbours);
        }
    },
    /** Counts of thousands a period, over the days of each. */
    U_PRIME(
            "u-prime",
            "Laney's U' chart",
            "Centre: records a day over the base. Limits: three sigma of so many records a day, times the sigma of the"
                    + " base's z-scores, which is their mean moving range over 1.128 (Laney 2002). A longer month has"
                    + " wider counts. No limit lies below zero.") {
        @Override
        Spread spread(List<Reading> base, List<List<Reading>> neighbours) {
            return Laney.rate(base, neighbours);
        }
    },
    /** Shares: of so many, how many. */
    P_PRIME(
            "p-prime",
            "Laney's P' chart",
            "Centre: the share over the whole base. Limits: three sigma of a share of so many, times the sigma of the"
                    + " base's z-scores, which is their mean moving range over 1.128 (Laney 2002). No limit lies below"
                    + " 0 or above 100 percent.") {
        @Override
        Spread spread(List<Reading> base, List<List<Reading>> neighbours) {
            return Laney.share(base, neighbours);
        }
    };

    /** From so many records a period on, plain limits for counts are too tight or ignore the days of a month. */
    private static final double THOUSANDS = 1_000;

    private final String word;
    private final String title;
    private final String method;

    ChartKind(String word, String title, String method) {
        this.word = word;
        this.title = title;
        this.method = method;
    }

    /**
     * Returns what counts are charted by, which the base alone decides.
     *
     * @param counts of the base's periods
     */
    public static ChartKind forCounts(List<Double> counts) {
        double mean = counts.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return mean >= THOUSANDS ? U_PRIME : XMR;
    }

    /** Returns its name in JSON. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Returns its name for people. */
    public String title() {
        return title;
    }

    /** Returns how its centre and limits are made, for people. */
    public String method() {
        return method;
    }

    /**
     * Returns what the base says is usual.
     *
     * @param base its readings, at least one
     * @param neighbours the same in pieces without a gap, since a moving range is taken between neighbours alone
     */
    abstract Spread spread(List<Reading> base, List<List<Reading>> neighbours);
}
