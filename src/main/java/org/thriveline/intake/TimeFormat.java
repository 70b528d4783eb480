package org.thriveline.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.thriveline.policy.Texts;

/** A way to write times: a pattern of java.time, whose seconds may have a fraction. Immutable. */
final class TimeFormat {
    private final DateTimeFormatter formatter;

    /** @throws IllegalArgumentException where it is no pattern */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    TimeFormat(String pattern) {
        var builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        int seconds = pattern.lastIndexOf("ss");
        if (seconds < 0) {
            builder.appendPattern(pattern);
        } else {
            builder.appendPattern(pattern.substring(0, seconds + 2))
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd()
                    .appendPattern(pattern.substring(seconds + 2));
        }
        // A pattern says yyyy, which is the year of an era; strict reading (no 30 February) asks which era.
        formatter = builder.parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Returns what a text may mean, in the given zone where it says no offset; empty where it is no time that can be kept. */
    Optional<Reading> read(String text, ZoneId zone) {
        try {
            return Optional.of(
                            switch (formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
                                case OffsetDateTime time -> Reading.exactly(Instant.from(time));
                                case LocalDateTime time -> Reading.local(time, zone);
                                default -> throw new IllegalStateException();
                            })
                    .filter(reading -> reading.moments().stream().allMatch(Texts::keeps));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
