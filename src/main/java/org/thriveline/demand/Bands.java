package org.thriveline.demand;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of each {@link LiveMeasure} at each hour of the week: the mean of the same 60 minutes of the weeks before (eight
 * at most, three at least), and a band for 95 of 100 such hours. Counts vary more than chance alone would let them; how much more is
 * measured over all hours of the week together (Pearson's statistic over its degrees of freedom; McCullagh, Nelder, Generalized
 * Linear Models, 4.5), since three to eight hours of one kind would not tell. Not thread-safe.
 */
final class Bands {
    static final String METHOD =
            "Mean of the same 60 minutes of the week, by the local clock, over the weeks before; 95 % band of a"
                    + " negative binomial distribution, its spread measured over all hours of these weeks";

    private static final int FEWEST_WEEKS = 3;
    private static final int HOURS = 7 * 24;

    private final Usual usual;
    private final Band.Memory memory = new Band.Memory();
    private final Map<Scope, Map<LiveMeasure, Double>> spreads = new HashMap<>();
    private long hour = Usual.NEVER;
    private long changes;
    private long[][] hours = new long[0][];

    Bands(Usual usual) {
        this.usual = usual;
    }

    /** Returns what is expected in the 60 minutes up to and with one, null where too little is known. */
    @Nullable
    Band at(Series series, long minute, Weeks weeks) {
        if (weeks.known() < FEWEST_WEEKS) {
            return null;
        }
        long[] before = weeks.before(minute, 1);
        int sum = 0;
        for (long then : before) {
            sum += series.usualHourTo(then);
        }
        // Where there never was one in so many weeks, one may still come: half of one in all of them is expected.
        double mean = Math.max(sum, 0.5 * Tally.QUARTER) / (Tally.QUARTER * before.length);
        return memory.get(mean, mean * spread(series, weeks) * (1 + 1.0 / before.length));
    }

    /** Says which hour it is: the spread is found once in an hour, and when what is known of earlier days changed. */
    void now(long minute, Weeks weeks) {
        long present = Math.floorDiv(minute, 60);
        if (present == hour && changes == usual.changes() && hours.length > 0 && hours[0].length == weeks.known()) {
            return;
        }
        hour = present;
        changes = usual.changes();
        spreads.clear();
        hours = new long[HOURS][];
        for (int back = 0; back < HOURS; back++) {
            hours[back] = weeks.before((present - back) * 60 - 1, 0);
        }
    }

    private double spread(Series series, Weeks weeks) {
        return spreads.computeIfAbsent(series.scope(), _ -> new EnumMap<>(LiveMeasure.class))
                .computeIfAbsent(series.measure(), _ -> pearson(series, weeks.known()));
    }

    private double pearson(Series series, int weeks) {
        double statistic = 0;
        long freedom = 0;
        double[] counts = new double[weeks];
        for (long[] minutes : hours) {
            double sum = 0;
            for (int week = 0; week < weeks; week++) {
                counts[week] = (double) series.usualHourTo(minutes[week]) / Tally.QUARTER;
                sum += counts[week];
            }
            double mean = sum / weeks;
            for (int week = 0; week < weeks && mean > 0; week++) {
                statistic += (counts[week] - mean) * (counts[week] - mean) / mean;
            }
            freedom += mean > 0 ? weeks - 1 : 0;
        }
        return freedom == 0 ? 1 : Math.max(1, statistic / freedom);
    }
}
