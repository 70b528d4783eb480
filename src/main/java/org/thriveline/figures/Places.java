package org.thriveline.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Volume by place, in a period beside the one it is compared with, and through the period. Immutable.
 *
 * @param total all that were counted, wherever they were
 * @param rows the most first, each with its rank
 * @param without those whose source does not say where; never ranked
 * @param months the period's months in their order
 * @param weeks its weeks, from Monday; null where the records are known by month alone
 */
public record Places(
        PlaceCount total,
        List<PlaceRow> rows,
        PlaceCount without,
        List<PlaceStep> months,
        @Nullable List<PlaceStep> weeks) {

    /**
     * Returns the volume of records.
     *
     * @param current those that are counted in the period
     * @param previous those that are counted in the one before
     * @param first the period's first day
     * @param last its last one
     * @param zone the zone of these days
     * @param byWeek whether the records are known by the day
     */
    public static Places of(
            Stream<? extends Fact> current,
            Stream<? extends Fact> previous,
            Grouping by,
            LocalDate first,
            LocalDate last,
            ZoneId zone,
            boolean byWeek) {
        PlaceSteps months = PlaceSteps.months(first, last, zone);
        PlaceSteps weeks = byWeek ? PlaceSteps.weeks(first, last, zone) : null;
        Map<String, PlaceCount> counts = new HashMap<>();
        PlaceCount[] sums = {PlaceCount.NONE, PlaceCount.NONE};
        current.forEach(fact -> {
            String place = by.key(fact);
            months.add(fact.second(), place);
            if (weeks != null) {
                weeks.add(fact.second(), place);
            }
            add(counts, sums, place, 1, 0);
        });
        previous.forEach(fact -> add(counts, sums, by.key(fact), 0, 1));
        return new Places(
                sums[0],
                ranked(counts, sums[0].current()),
                sums[1],
                months.done(),
                weeks == null ? null : weeks.done());
    }

    private static void add(
            Map<String, PlaceCount> counts, PlaceCount[] sums, @Nullable String place, int now, int before) {
        sums[0] = sums[0].plus(now, before);
        if (place == null) {
            sums[1] = sums[1].plus(now, before);
        } else {
            counts.merge(place, new PlaceCount(now, before), (sum, one) -> sum.plus(one.current(), one.previous()));
        }
    }

    private static List<PlaceRow> ranked(Map<String, PlaceCount> counts, int all) {
        List<PlaceRow> rows = new ArrayList<>();
        counts.forEach((place, count) -> rows.add(new PlaceRow(
                place, count, all == 0 ? null : 100.0 * count.current() / all, rank(counts.values(), count))));
        rows.sort(Comparator.comparingInt(PlaceRow::rank).thenComparing(PlaceRow::key));
        return List.copyOf(rows);
    }

    private static int rank(Collection<PlaceCount> counts, PlaceCount of) {
        return 1
                + (int) counts.stream()
                        .filter(other -> other.current() > of.current())
                        .count();
    }
}
