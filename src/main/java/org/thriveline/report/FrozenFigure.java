package org.thriveline.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report, as it was when it was frozen.
 *
 * @param id the measure's, such as {@code calls.999}
 * @param section where it stands in the report
 * @param table in which of the section's tables
 * @param ref the Panel's number of it, such as {@code 1.1}; null where it has none
 * @param unit what it is: a count, people, a percent or published, as one word
 * @param counts its definition, in a sentence
 * @param chart whether its months are drawn
 * @param clock the clock it uses, null where none runs
 * @param source who published it, null where it was counted from the log
 * @param current null where it is not known
 * @param previous null where it is not known
 * @param months of the current period, by name such as {@code 2018-07}; none where they are not known
 * @param previousMonths of the previous period, likewise
 * @param standing beside other forces, null where nobody published it
 */
public record FrozenFigure(
        String id,
        String section,
        String table,
        @Nullable String ref,
        String title,
        String unit,
        String counts,
        boolean chart,
        @Nullable String clock,
        @Nullable String source,
        @Nullable Amount current,
        @Nullable Amount previous,
        SortedMap<String, Amount> months,
        SortedMap<String, Amount> previousMonths,
        @Nullable Standing standing) {
    public FrozenFigure {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        previousMonths = Collections.unmodifiableSortedMap(new TreeMap<>(previousMonths));
    }
}
