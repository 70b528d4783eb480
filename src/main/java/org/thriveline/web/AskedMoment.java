package org.thriveline.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Rejection;

/**
 * The moment that a question is about.
 *
 * @param at in UTC
 * @param knownAt when that was known which is asked for, null where it is what was known at the moment
 * @param now whether it is the present one, since no other was asked for
 */
record AskedMoment(Instant at, @Nullable Instant knownAt, boolean now) {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    /**
     * Returns what a question's parameters say.
     *
     * @throws Rejection naming the parameter that is no moment, still to come, or before the one it must follow
     */
    static AskedMoment of(@Nullable String at, @Nullable String knownAt, Instant now) {
        Instant known = knownAt == null ? null : moment("knownAt", knownAt, now);
        if (at == null) {
            if (known != null) {
                throw new Rejection("bad-moment", "knownAt", "knownAt needs at: the moment that the question is about");
            }
            return new AskedMoment(now.truncatedTo(ChronoUnit.MILLIS), null, true);
        }
        Instant moment = moment("at", at, now);
        if (known != null && known.isBefore(moment)) {
            throw new Rejection("bad-moment", "knownAt", "knownAt is before at: nobody knew of it then");
        }
        return new AskedMoment(moment, known, false);
    }

    private static Instant moment(String field, String text, Instant now) {
        Instant moment;
        try {
            moment = Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Rejection("bad-moment", field, field + " is no moment such as 2018-08-18T21:15:00Z");
        }
        if (moment.isBefore(FIRST)) {
            throw new Rejection("bad-moment", field, field + " is before 1900");
        }
        if (moment.isAfter(now)) {
            throw new Rejection("bad-moment", field, field + " is still to come");
        }
        return moment;
    }
}
