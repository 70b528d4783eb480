package org.thriveline.intake.force;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Exactly as many as the totals say, spread over the hours by their demand (multinomially). Immutable once made.
 */
final class CalibratedAmount implements Amount {
    /** Where a scenario lets nothing happen all the time, the totals still hold. */
    private static final double LEAST = 1e-9;

    private final long begin;
    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

    /** @param end seconds since 1970, whole hours after the beginning */
    CalibratedAmount(long seed, long begin, long end, Totals totals, Tide tide, ZoneId zone) {
        this.begin = begin;
        List<Hour> hours = new ArrayList<>();
        for (long start = begin; start < end; start += Hour.SECONDS) {
            hours.add(Hour.at(start, zone));
        }
        for (Kind kind : Kind.values()) {
            double[] weights = hours.stream()
                    .mapToDouble(hour -> Math.max(
                            LEAST,
                            tide.parts(kind, hour).stream()
                                    .mapToDouble(Part::weight)
                                    .reduce(0, Double::sum)))
                    .toArray();
            Dice dice = new Dice(Dice.seed(seed, begin, end, kind.letter().charAt(0)));
            int[] spread = new int[weights.length];
            switch (kind) {
                case CALLS_999 -> spread(totals.calls999(), weights, spread, dice);
                case CALLS_101 -> spread(totals.calls101(), weights, spread, dice);
                case INCIDENTS -> spread(totals.incidents(), weights, spread, dice);
                case MISSING -> spread(totals.missingRecords(), weights, spread, dice);
                case SEARCHES -> spreadByMonth(totals.searches(), hours, weights, spread, dice);
            }
            counts.put(kind, spread);
        }
    }

    @Override
    public int[] of(Kind kind, Hour hour, List<Part> parts, Dice dice) {
        int[] spread = counts.getOrDefault(kind, new int[0]);
        long place = (hour.start() - begin) / Hour.SECONDS;
        int[] inParts = new int[parts.size()];
        if (place >= spread.length) {
            return inParts;
        }
        double[] weights = parts.stream().mapToDouble(Part::weight).toArray();
        for (int i = 0; i < spread[(int) place]; i++) {
            inParts[Math.max(0, dice.weighted(weights))]++;
        }
        return inParts;
    }

    private static void spreadByMonth(
            SortedMap<YearMonth, Totals.Searches> months, List<Hour> hours, double[] weights, int[] spread, Dice dice) {
        months.forEach((month, searches) -> {
            double[] ofMonth = new double[weights.length];
            for (int i = 0; i < ofMonth.length; i++) {
                ofMonth[i] = YearMonth.from(hours.get(i).date()).equals(month) ? weights[i] : 0;
            }
            spread(searches.all(), ofMonth, spread, dice);
        });
    }

    /** Adds each of {@code total} to one place, by the weights, of which at least one is more than 0. */
    private static void spread(int total, double[] weights, int[] spread, Dice dice) {
        double[] sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        for (int i = 0; i < total; i++) {
            int found = Arrays.binarySearch(sums, dice.share() * sums[sums.length - 1]);
            spread[weighing(weights, found < 0 ? -found - 1 : found)]++;
        }
    }

    /** Returns the nearest place with a weight: a sum that was hit exactly may be that of a place without. */
    private static int weighing(double[] weights, int place) {
        for (int i = place; i < weights.length; i++) {
            if (weights[i] > 0) {
                return i;
            }
        }
        int last = weights.length - 1;
        while (weights[last] == 0) {
            last--;
        }
        return last;
    }
}
