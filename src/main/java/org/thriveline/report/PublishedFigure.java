package org.thriveline.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that somebody published. What a table does not say is null.
 *
 * @param line where it stands in the table's text, from 1
 * @param id the measure's, or the title in small letters with hyphens where none was given
 * @param ref the publisher's number of it
 * @param change as published, which need not be the difference
 * @param percent as published, with its decimals
 * @param months of the current period, by name such as {@code 2018-07}
 */
public record PublishedFigure(
        int line,
        String id,
        @Nullable String ref,
        String title,
        @Nullable BigDecimal current,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal change,
        @Nullable BigDecimal percent,
        SortedMap<String, BigDecimal> months,
        @Nullable Standing standing) {
    public PublishedFigure {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** Returns the previous figure, as given or as the change has it; null where neither is known. */
    @Nullable
    BigDecimal earlier() {
        return previous != null || current == null || change == null ? previous : current.subtract(change);
    }
}
