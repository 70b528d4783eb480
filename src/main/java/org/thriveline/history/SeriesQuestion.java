package org.thriveline.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.By;
import org.thriveline.figures.Slice;

/**
 * Which series.
 *
 * @param measure its id in the catalogue
 * @param from a day of its first period; null for the first of which anything was recorded
 * @param to a day of its last period; null for the last of which anything was recorded
 * @param knownAt by what was recorded until this moment; null for as known now
 * @param now a period is complete once it is over by then
 */
public record SeriesQuestion(
        String measure,
        By by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Slice slice,
        @Nullable Instant knownAt,
        Instant now) {
    /** Returns the moment at which the answer stands. */
    Instant asOf() {
        return knownAt == null || knownAt.isAfter(now) ? now : knownAt;
    }
}
