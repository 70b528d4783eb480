package org.thriveline.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.thriveline.policy.Quarter;

/**
 * Whole months in a row.
 *
 * @param name as people say it, such as {@code 2018/19-Q2}
 * @param first its first month
 * @param last its last month, not before the first
 */
public record Period(String name, YearMonth first, YearMonth last) {
    private static final int YEAR = 12;

    /** Returns a quarter of the financial year. */
    public static Period of(Quarter quarter) {
        List<YearMonth> months = quarter.months();
        return new Period(quarter.toString(), months.getFirst(), months.getLast());
    }

    /** Returns the financial year from its first day until a quarter's last. */
    public static Period yearTo(Quarter quarter) {
        return new Period("year to " + quarter, YearMonth.of(quarter.year(), 4), YearMonth.from(quarter.last()));
    }

    /** Returns the twelve months that end with a quarter. */
    public static Period twelveTo(Quarter quarter) {
        YearMonth last = YearMonth.from(quarter.last());
        return new Period("12 months to " + last, last.minusMonths(YEAR - 1), last);
    }

    /** Returns one month. */
    public static Period of(YearMonth month) {
        return new Period(month.toString(), month, month);
    }

    /** Returns its first day. */
    public LocalDate from() {
        return first.atDay(1);
    }

    /** Returns its last day. */
    public LocalDate to() {
        return last.atEndOfMonth();
    }

    /** Returns its months in their order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
