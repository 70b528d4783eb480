package org.thriveline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.Quarter;

/**
 * What is compared with what.
 *
 * @param quarter the quarter, or the one that the span ends with
 * @param to the quarter to compare with
 * @param month the month, where one month is compared; null for a span
 * @param toMonth the month to compare with, null for a span
 * @param slice of which part of the demand
 * @param knownAt by what was recorded until this moment; null for as known now
 */
public record Question(
        Quarter quarter,
        Quarter to,
        Span span,
        @Nullable YearMonth month,
        @Nullable YearMonth toMonth,
        Slice slice,
        @Nullable Instant knownAt) {
    /** How long the periods are. */
    public enum Span {
        QUARTER,
        YEAR_TO_DATE,
        ROLLING_12,
        MONTH
    }

    /** Returns the last day of the period asked for. */
    public LocalDate last() {
        return current().to();
    }

    /** Returns the period asked for. */
    Period current() {
        return period(quarter, month);
    }

    /** Returns the one it is compared with. */
    Period previous() {
        return period(to, toMonth);
    }

    private Period period(Quarter of, @Nullable YearMonth one) {
        return one != null
                ? Period.of(one)
                : switch (span) {
                    case QUARTER, MONTH -> Period.of(of);
                    case YEAR_TO_DATE -> Period.yearTo(of);
                    case ROLLING_12 -> Period.twelveTo(of);
                };
    }
}
