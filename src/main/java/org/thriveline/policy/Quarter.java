package org.thriveline.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter of the financial year, which begins on 1 April: Q1 is April to June, Q4 is January to March of the next calendar
 * year. Immutable.
 *
 * @param year the calendar year in which the financial year begins, 1000 to 9998
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})/([0-9]{2})[- ]Q([0-9])");
    private static final int MONTHS = 3;

    /** @throws IllegalArgumentException where there is no such quarter */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has the quarters Q1 to Q4, not Q" + number);
        }
        if (year < 1000 || year > 9998) {
            throw new IllegalArgumentException("the year " + year + " is not between 1000 and 9998");
        }
    }

    /**
     * Returns the quarter that a text names: {@code 2018/19-Q2} or {@code 2018/19 Q2}.
     *
     * @throws IllegalArgumentException where it names none
     */
    public static Quarter parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no quarter; one is written 2018/19-Q2");
        }
        Quarter quarter = new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)));
        if (!quarter.closing().equals(parts.group(2))) {
            throw new IllegalArgumentException("'" + text + "' is no quarter: the financial year that begins in "
                    + quarter.year + " is " + quarter.financialYear());
        }
        return quarter;
    }

    /** Returns the quarter that a day is in. */
    public static Quarter of(LocalDate day) {
        int calendar = day.get(IsoFields.QUARTER_OF_YEAR);
        return calendar == 1 ? new Quarter(day.getYear() - 1, 4) : new Quarter(day.getYear(), calendar - 1);
    }

    /** Returns the quarter before it. */
    public Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** Returns its first day. */
    public LocalDate first() {
        return months().getFirst().atDay(1);
    }

    /** Returns its last day. */
    public LocalDate last() {
        return months().getLast().atEndOfMonth();
    }

    /** Returns its three months in their order. */
    public List<YearMonth> months() {
        YearMonth april = YearMonth.of(year, 4);
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> april.plusMonths((number - 1) * MONTHS + month))
                .toList();
    }

    /** Returns the first moment of its first day in a zone. */
    public Instant start(ZoneId zone) {
        return first().atStartOfDay(zone).toInstant();
    }

    /** Returns the first moment after its last day in a zone. */
    public Instant end(ZoneId zone) {
        return last().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Returns the same quarter of the financial year before. */
    public Quarter yearBefore() {
        return new Quarter(year - 1, number);
    }

    private String financialYear() {
        return year + "/" + closing();
    }

    private String closing() {
        return String.format(Locale.ROOT, "%02d", (year + 1) % 100);
    }

    /** Returns its name, such as {@code 2018/19-Q2}. */
    @Override
    public String toString() {
        return financialYear() + "-Q" + number;
    }
}
