package org.thriveline.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads the moments of stored events: those to the second in UTC by themselves, all others as Jackson does. A replay reads one
 * or two an event, and Jackson's way took a quarter of its time. A moment of no year from 0 to 9999 is refused: no view can count
 * with it.
 */
final class InstantReader extends StdDeserializer<Instant> {
    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int DAY_HOURS = 24;
    private static final int SIXTY = 60;

    /** A day more at either end: local times are refused by their own year. */
    private static final Instant FIRST = Instant.parse("-0001-12-31T00:00:00Z");

    private static final Instant END = Instant.parse("+10000-01-02T00:00:00Z");

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        Instant moment = parser.currentToken() == JsonToken.VALUE_STRING ? read(parser.getString()) : null;
        return moment == null ? other(parser, context) : moment;
    }

    private static Instant other(JsonParser parser, DeserializationContext context) {
        Instant moment = InstantDeserializer.INSTANT.deserialize(parser, context);
        if (moment != null && (moment.isBefore(FIRST) || !moment.isBefore(END))) {
            throw context.weirdStringException(moment.toString(), Instant.class, "not of the years 0 to 9999");
        }
        return moment;
    }

    /** Returns the moment that a text of the usual form says, null for any other. */
    static @Nullable Instant read(String text) {
        if (!isOfForm(text)) {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour >= DAY_HOURS || minute >= SIXTY || second >= SIXTY) {
            return null;
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            return Instant.ofEpochSecond(((day * DAY_HOURS + hour) * SIXTY + minute) * SIXTY + second);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isOfForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int place = 0; place < FORM.length(); place++) {
            char form = FORM.charAt(place);
            char found = text.charAt(place);
            if (form == '0' ? found < '0' || found > '9' : found != form) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int place = from; place < to; place++) {
            number = number * 10 + text.charAt(place) - '0';
        }
        return number;
    }
}
