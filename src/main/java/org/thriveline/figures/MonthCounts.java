package org.thriveline.figures;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What was counted, kept until a fact of it changes: by month, and where it is of all demand by day too, so that what is recorded
 * now has only its own day counted again. Not thread-safe.
 */
public final class MonthCounts {
    private static final int MONTHS = 1_024;
    private static final int DAYS = 4_096;

    private final Facts facts;
    private final KeptCounts months = new KeptCounts(MONTHS);
    private final KeptCounts days = new KeptCounts(DAYS);

    public MonthCounts(Facts facts) {
        this.facts = facts;
    }

    /** Returns what measures count in a month; nobody may add to it. */
    public Counts of(Measures measures, Slice slice, YearMonth month) {
        return months.of(
                new KeptCounts.Key(measures, slice, month.atDay(1)),
                facts.version(month),
                () -> slice.equals(Slice.ALL) ? byDay(measures, month) : measures.count(facts, month, slice));
    }

    /** Returns what measures count in a period. */
    public Counts of(Measures measures, Slice slice, Period period) {
        Counts all = new Counts(measures);
        period.months().forEach(month -> all.add(of(measures, slice, month)));
        return all;
    }

    private Counts byDay(Measures measures, YearMonth month) {
        Counts all = new Counts(measures);
        month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> facts.version(day) != 0)
                .forEach(day -> all.add(of(measures, day)));
        return all;
    }

    /** Returns what measures count of all demand of a day; nobody may add to it. */
    public Counts of(Measures measures, LocalDate day) {
        return days.of(
                new KeptCounts.Key(measures, Slice.ALL, day),
                facts.version(day),
                () -> measures.count(facts, day, day, Slice.ALL));
    }
}
