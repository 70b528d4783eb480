package org.thriveline.report;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.thriveline.history.Comparison;

/** What people call a period: 2018/19 Q2, 2018/19, or 12 months to June 2018. */
final class PeriodName {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int CENTURY = 100;
    private static final int MARCH = 3;

    private PeriodName() {}

    static String of(Comparison.Days days) {
        LocalDate after = days.last().plusDays(1);
        if (Period.between(days.first(), after).toTotalMonths() < 12) {
            return days.name().replace("-Q", " Q");
        }
        int year = days.first().getYear();
        return days.last().getMonthValue() == MARCH
                ? String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % CENTURY)
                : "12 months to " + days.last().format(MONTH);
    }
}
