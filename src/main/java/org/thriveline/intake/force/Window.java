package org.thriveline.intake.force;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A stretch of time by the local clock: once, or every year. Immutable. */
sealed interface Window {
    /** A stretch in seconds since 1970, the end not in it. */
    record Stretch(long from, long to) {}

    /** Returns the part of an hour that lies in this window, null where none does. */
    @Nullable
    Stretch within(Hour hour, ZoneId zone);

    record Once(LocalDateTime from, LocalDateTime to) implements Window {
        public Once {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException(to + " is not after " + from);
            }
        }

        @Override
        public @Nullable Stretch within(Hour hour, ZoneId zone) {
            long start = Math.max(hour.start(), from.atZone(zone).toEpochSecond());
            long end = Math.min(hour.end(), to.atZone(zone).toEpochSecond());
            return start < end ? new Stretch(start, end) : null;
        }
    }

    /** From one time of the year to another, over the turn of the year where the second comes first in it. */
    record Yearly(Moment from, Moment to) implements Window {
        @Override
        public @Nullable Stretch within(Hour hour, ZoneId zone) {
            int year = hour.date().getYear();
            for (int first = year - 1; first <= year; first++) {
                LocalDateTime begin = from.in(first);
                LocalDateTime end = to.in(first).isAfter(begin) ? to.in(first) : to.in(first + 1);
                Stretch stretch = new Once(begin, end).within(hour, zone);
                if (stretch != null) {
                    return stretch;
                }
            }
            return null;
        }
    }

    /** A time of the year. */
    record Moment(MonthDay day, LocalTime time) {
        LocalDateTime in(int year) {
            LocalDate date = day.atYear(year);
            return date.atTime(time);
        }
    }

    /**
     * Returns the window between two times, both {@code uuuu-MM-ddTHH:mm} or both {@code MM-ddTHH:mm}.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static Window of(String from, String to) {
        if (isYearly(from) != isYearly(to)) {
            throw new IllegalArgumentException(from + " and " + to + " must both have a year, or neither");
        }
        return isYearly(from) ? new Yearly(moment(from), moment(to)) : new Once(once(from), once(to));
    }

    private static boolean isYearly(String text) {
        return text.indexOf('T') == "MM-dd".length();
    }

    private static LocalDateTime once(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text + " is no time such as 2018-12-31T20:00 or 12-31T20:00", e);
        }
    }

    private static Moment moment(String text) {
        try {
            return new Moment(MonthDay.parse("--" + text.substring(0, 5)), LocalTime.parse(text.substring(6)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text + " is no time of the year such as 12-31T20:00", e);
        }
    }
}
