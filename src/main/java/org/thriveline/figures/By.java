package org.thriveline.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.thriveline.policy.Quarter;

/** By what a series goes on. */
public enum By {
    /** From Monday to Sunday, named as ISO 8601 does. */
    WEEK {
        @Override
        LocalDate begin(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        Step step(LocalDate first) {
            int year = first.get(IsoFields.WEEK_BASED_YEAR);
            int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return new Step(String.format(Locale.ROOT, "%d-W%02d", year, week), first, first.plusDays(6));
        }
    },
    /** Calendar months. */
    MONTH {
        @Override
        LocalDate begin(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        Step step(LocalDate first) {
            return new Step(YearMonth.from(first).toString(), first, first.with(TemporalAdjusters.lastDayOfMonth()));
        }
    },
    /** Quarters of the financial year, which are calendar quarters under another name. */
    QUARTER {
        @Override
        LocalDate begin(LocalDate day) {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }

        @Override
        Step step(LocalDate first) {
            Quarter quarter = Quarter.of(first);
            return new Step(quarter.toString(), first, quarter.last());
        }
    };

    /**
     * One period of a series.
     *
     * @param name such as {@code 2018-W32}, {@code 2018-08} or {@code 2018/19-Q2}
     * @param last its last day
     */
    public record Step(String name, LocalDate first, LocalDate last) {
        /** Returns how many days it has. */
        public int days() {
            return Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
        }
    }

    /** Returns what a word names, empty where it names none. */
    public static Optional<By> of(String word) {
        return Stream.of(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    /** Returns its name in JSON and addresses. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the first day of the period that a day is in. */
    abstract LocalDate begin(LocalDate day);

    abstract Step step(LocalDate first);

    /** Returns the periods from the one of a day to the one of another, in their order, of which there are at most so many. */
    public List<Step> between(LocalDate from, LocalDate to, int most) {
        List<Step> steps = new ArrayList<>();
        Step step = step(begin(from));
        while (!step.first().isAfter(to) && steps.size() < most) {
            steps.add(step);
            step = step(step.last().plusDays(1));
        }
        return steps;
    }
}
