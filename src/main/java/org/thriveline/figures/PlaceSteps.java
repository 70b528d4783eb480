package org.thriveline.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A period cut into months or weeks, with counts by place in each. Not thread-safe. */
final class PlaceSteps {
    private final List<LocalDate> firsts = new ArrayList<>();
    private final LocalDate last;
    private final long[] starts;
    private final List<TreeMap<String, Integer>> counts = new ArrayList<>();
    private final int[] without;

    private PlaceSteps(LocalDate first, LocalDate last, ZoneId zone, UnaryOperator<LocalDate> next) {
        for (LocalDate day = first; !day.isAfter(last); day = next.apply(day)) {
            firsts.add(day);
            counts.add(new TreeMap<>());
        }
        this.last = last;
        this.starts = firsts.stream()
                .mapToLong(day -> day.atStartOfDay(zone).toEpochSecond())
                .toArray();
        this.without = new int[starts.length];
    }

    static PlaceSteps months(LocalDate first, LocalDate last, ZoneId zone) {
        return new PlaceSteps(first, last, zone, day -> day.with(TemporalAdjusters.firstDayOfNextMonth()));
    }

    /** Weeks begin on Monday; the first and the last may be cut short by the period. */
    static PlaceSteps weeks(LocalDate first, LocalDate last, ZoneId zone) {
        return new PlaceSteps(first, last, zone, day -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** @param second in the period */
    void add(long second, @Nullable String place) {
        int found = Arrays.binarySearch(starts, second);
        int step = found >= 0 ? found : -found - 2;
        if (place == null) {
            without[step]++;
        } else {
            counts.get(step).merge(place, 1, Integer::sum);
        }
    }

    List<PlaceStep> done() {
        List<PlaceStep> steps = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            LocalDate end = i + 1 < starts.length ? firsts.get(i + 1).minusDays(1) : last;
            steps.add(new PlaceStep(firsts.get(i), end, counts.get(i), without[i]));
        }
        return steps;
    }
}
