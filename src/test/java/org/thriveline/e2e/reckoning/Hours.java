package org.thriveline.e2e.reckoning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One measure's counts of 60 minutes, and what is usual of them: the mean of the same minutes of the weeks before, and the middle 95
 * of 100 of a negative binomial distribution whose probabilities are summed one by one. Weeks ago, a record is known to the quarter
 * of an hour only.
 */
final class Hours {
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final int WEEK = 7 * 24;
    private static final double TAIL = 0.025;

    private final long[] minutes;
    private final int weeks;
    private final ZoneId zone;
    private final double spread;

    /** What is usual. */
    record Usual(double expected, int low, int high) {
        String state(int count) {
            if (count > high) {
                return "above";
            }
            return count < low ? "below" : "inside";
        }
    }

    /** @param now the minute that the spread is found for */
    Hours(long[] minutes, int weeks, ZoneId zone, long now) {
        this.minutes = minutes;
        this.weeks = weeks;
        this.zone = zone;
        this.spread = spread(Math.floorDiv(now, HOUR));
    }

    /** Returns how many in the 60 minutes up to and with one. */
    int to(long minute) {
        return between(minute - HOUR + 1, minute + 1);
    }

    private int between(long from, long to) {
        return place(to) - place(from);
    }

    private int place(long minute) {
        int found = Arrays.binarySearch(minutes, minute);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && minutes[found - 1] == minute) {
            found--;
        }
        return found;
    }

    private long weeksBefore(long minute, int many) {
        ZonedDateTime then = Instant.ofEpochSecond(minute * 60).atZone(zone).minusWeeks(many);
        return Math.floorDiv(then.toEpochSecond(), 60);
    }

    /** As {@link #to}, fifteen for each, with quarters of an hour that lie in it in part counted in part. */
    private int fifteenths(long minute) {
        long end = minute + 1;
        long start = end - HOUR;
        int sum = 0;
        for (long quarter = Math.floorDiv(start, QUARTER) * QUARTER; quarter < end; quarter += QUARTER) {
            int share = (int) (Math.min(end, quarter + QUARTER) - Math.max(start, quarter));
            sum += between(quarter, quarter + QUARTER) * share;
        }
        return sum;
    }

    @Nullable
    Usual usual(long minute) {
        if (weeks < 3) {
            return null;
        }
        int sum = 0;
        for (int week = 1; week <= weeks; week++) {
            sum += fifteenths(weeksBefore(minute, week));
        }
        double mean = Math.max(sum, 0.5 * QUARTER) / (QUARTER * weeks);
        double variance = mean * spread * (weeks + 1) / weeks;
        return band(mean, variance);
    }

    private static Usual band(double mean, double variance) {
        double size = mean * mean / (variance - mean);
        double stay = mean / variance;
        double chance = Math.exp(size * Math.log(stay));
        double sum = chance;
        int low = -1;
        int count = 0;
        while (true) {
            if (low < 0 && sum >= TAIL) {
                low = count;
            }
            if (sum >= 1 - TAIL) {
                return new Usual(mean, low, count);
            }
            chance *= (size + count) / (count + 1) * (1 - stay);
            count++;
            sum += chance;
        }
    }

    /** How much more than chance alone the counts of the same hour vary from week to week, over all hours of the week. */
    private double spread(long hour) {
        double sum = 0;
        int freedom = 0;
        for (int back = 0; back < WEEK; back++) {
            double[] counts = new double[weeks];
            for (int week = 0; week < weeks; week++) {
                counts[week] = fifteenths(weeksBefore((hour - back) * HOUR - 1, week)) / (double) QUARTER;
            }
            double mean = Arrays.stream(counts).sum() / Math.max(1, weeks);
            if (mean > 0) {
                sum += Arrays.stream(counts)
                                .map(count -> Math.pow(count - mean, 2))
                                .sum()
                        / mean;
                freedom += weeks - 1;
            }
        }
        return freedom == 0 ? 1 : Math.max(1, sum / freedom);
    }
}
