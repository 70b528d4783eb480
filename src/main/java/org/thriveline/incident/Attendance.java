package org.thriveline.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the response to an incident has come. Immutable.
 *
 * @param firstDispatched the earliest dispatch
 * @param firstArrived the earliest arrival
 * @param latest the latest of all dispatches, arrivals, resolutions and reopenings
 * @param resolved when it was resolved; null again once reopened
 * @param closed when it was closed; null again once reopened
 */
public record Attendance(
        @Nullable Instant firstDispatched,
        @Nullable Instant firstArrived,
        @Nullable Instant latest,
        @Nullable Instant resolved,
        @Nullable Instant closed) {
    /** Nothing done yet. */
    public static final Attendance NONE = new Attendance(null, null, null, null, null);

    Attendance dispatched(Instant at) {
        return new Attendance(earlier(firstDispatched, at), firstArrived, later(latest, at), resolved, closed);
    }

    Attendance arrived(Instant at) {
        return new Attendance(firstDispatched, earlier(firstArrived, at), later(latest, at), resolved, closed);
    }

    Attendance resolved(Instant at) {
        return new Attendance(firstDispatched, firstArrived, later(latest, at), at, closed);
    }

    Attendance closed(Instant at) {
        return new Attendance(firstDispatched, firstArrived, latest, resolved, at);
    }

    Attendance reopened(Instant at) {
        return new Attendance(firstDispatched, firstArrived, later(latest, at), null, null);
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
