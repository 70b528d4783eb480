package org.thriveline.intake.force;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one measure; null where it does not say. Immutable.
 *
 * @param change current less previous, as published
 * @param percent the change over the previous count, as published
 * @param months the current quarter's months, all or none
 * @param noted whether it is said that the published arithmetic is wrong
 */
record Figure(
        String id,
        @Nullable Integer previous,
        @Nullable Integer current,
        @Nullable Integer change,
        @Nullable Integer percent,
        SortedMap<YearMonth, Integer> months,
        boolean noted) {
    Figure {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** Returns what is known of a measure that is not in the file. */
    static Figure none(String id) {
        return new Figure(id, null, null, null, null, new TreeMap<>(), false);
    }

    /** Returns it with what follows from the rest filled in, and without an arithmetic that is said to be wrong. */
    Figure settled() {
        Integer now = current == null && !months.isEmpty() ? Integer.valueOf(sum()) : current;
        if (noted) {
            return new Figure(id, previous, now, null, null, months, true);
        }
        Integer before = previous;
        if (change != null && before == null && now != null) {
            before = now - change;
        } else if (change != null && now == null && before != null) {
            now = before + change;
        }
        return new Figure(id, before, now, change, percent, months, false);
    }

    int sum() {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }
}
