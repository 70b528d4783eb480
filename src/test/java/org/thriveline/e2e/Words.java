package org.thriveline.e2e;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a page is to say figures, at a moment. */
record Words(ZonedDateTime now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

    /** Returns a time of day, with the day where it is another one. */
    String time(JsonNode moment) {
        ZonedDateTime at = Instant.parse(moment.stringValue()).atZone(Glance.ZONE);
        if (at.getYear() != now.getYear()) {
            return YEAR.format(at);
        }
        return (at.toLocalDate().equals(now.toLocalDate()) ? TIME : DAY).format(at);
    }

    /** Returns how long ago something was, to the minute. */
    String minutes(JsonNode since) {
        return minutes(Duration.between(Instant.parse(since.stringValue()), now));
    }

    static String minutes(Duration length) {
        Duration shown = length.isNegative() ? Duration.ZERO : length;
        if (shown.toDays() > 0) {
            return String.format(Locale.ROOT, "%d d %02d h", shown.toDays(), shown.toHoursPart());
        }
        return shown.toHours() > 0
                ? String.format(Locale.ROOT, "%d h %02d min", shown.toHours(), shown.toMinutesPart())
                : shown.toMinutes() + " min";
    }

    /** Returns how long ago something was, to the second where that is less than an hour. */
    String seconds(JsonNode since) {
        Duration length = Duration.between(Instant.parse(since.stringValue()), now);
        if (length.toHours() > 0) {
            return minutes(length);
        }
        return length.toMinutes() > 0
                ? String.format(Locale.ROOT, "%d min %02d s", length.toMinutes(), length.toSecondsPart())
                : Math.max(0, length.toSeconds()) + " s";
    }

    /** Returns where a deadline stands: whole minutes gone, or begun. */
    String deadline(JsonNode due) {
        Duration left = Duration.between(now.toInstant(), Instant.parse(due.stringValue()));
        if (left.isPositive()) {
            return "due in " + minutes(Duration.ofMinutes(Math.ceilDiv(left.toMillis(), 60_000)));
        }
        Duration gone = left.negated();
        return gone.toMinutes() == 0 ? "past target under 1 min" : "past target " + minutes(gone);
    }

    static String grade(JsonNode grade) {
        return grade.isNull() ? "Ungraded" : "Grade " + grade.intValue();
    }

    static String key(JsonNode grade) {
        return grade.isNull() ? "none" : String.valueOf(grade.intValue());
    }

    static String code(JsonNode code) {
        return code.stringValue().replace('-', ' ');
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String or(JsonNode text, String otherwise) {
        return text.isNull() ? otherwise : text.stringValue();
    }

    /** Returns a share in whole per cent, halves up, null where there is nothing to take it of. */
    static @Nullable String percent(int part, int whole) {
        return whole == 0 ? null : Math.floorDiv(200L * part + whole, 2L * whole) + " %";
    }

    /** Returns a wait in seconds below ten minutes, then in minutes. */
    static String wait(JsonNode milliseconds) {
        if (milliseconds.isNull()) {
            return "none";
        }
        long seconds = Math.floorDiv(milliseconds.longValue() + 500, 1000);
        return seconds < 600 ? seconds + " s" : Math.floorDiv(seconds + 30, 60) + " min";
    }

    /** Returns an expected value: whole from ten up, one decimal below, no idle zero. */
    static String figure(JsonNode value) {
        double number = value.doubleValue();
        if (number >= 10) {
            return String.valueOf(Math.round(number));
        }
        return new java.math.BigDecimal(Math.round(number * 10))
                .movePointLeft(1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
