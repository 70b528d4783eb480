package org.thriveline.demand;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The same time of the week, weeks before: by the clock on the wall, so that an hour of a Friday night is compared with that hour
 * of Friday nights whatever the season.
 *
 * @param known how many weeks before a moment there are records of
 */
record Weeks(ZoneId zone, int known) {
    private static final long MINUTES = 7 * 24 * 60L;

    /** Returns how many weeks can be looked back from a minute. */
    static Weeks at(long minute, Usual usual, ZoneId zone) {
        boolean never = usual.since() == Usual.NEVER;
        long weeks = never ? 0 : Math.floorDiv(minute - 60 - usual.since(), MINUTES);
        return new Weeks(zone, Math.clamp(weeks, 0, Tally.WEEKS));
    }

    /** Returns the minute some weeks before another, and before it as many more weeks as are known. */
    long[] before(long minute, int first) {
        ZonedDateTime then = Instant.ofEpochSecond(minute * 60).atZone(zone);
        long[] minutes = new long[known];
        for (int week = 0; week < known; week++) {
            minutes[week] = Usual.minute(then.minusWeeks((long) first + week).toInstant());
        }
        return minutes;
    }
}
