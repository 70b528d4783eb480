package org.thriveline.intake.force;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * An hour of simulated time, and where the local clock stood at its start. Immutable.
 *
 * @param start seconds since 1970 in UTC
 * @param date the local day
 * @param ofDay the local hour, 0 to 23
 */
record Hour(long start, LocalDate date, int ofDay) {
    static final long SECONDS = 3600;

    static Hour at(long start, ZoneId zone) {
        ZonedDateTime local = Instant.ofEpochSecond(start).atZone(zone);
        return new Hour(start, local.toLocalDate(), local.getHour());
    }

    long end() {
        return start + SECONDS;
    }

    DayOfWeek weekday() {
        return date.getDayOfWeek();
    }
}
