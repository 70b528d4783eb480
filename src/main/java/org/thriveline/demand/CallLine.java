package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.Line;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;

/**
 * What the board needs of one call.
 *
 * @param answered when it was answered, null where it has not been
 * @param abandoned where its caller gave up, null where nobody did
 * @param incident the number of the incident it led to, null where it led to none
 */
record CallLine(
        Line line,
        @Nullable PersonKey caller,
        @Nullable AreaCode area,
        Instant received,
        @Nullable Instant answered,
        @Nullable AbandonStage abandoned,
        @Nullable Instant ended,
        @Nullable String incident) {
    private static final Duration STANDARD = Duration.ofSeconds(10);

    /** Returns the call after an event; null where there is no call any more, or never was. */
    static @Nullable CallLine evolve(@Nullable CallLine before, CallEvent event) {
        if (event instanceof CallEvent.Received e) {
            return new CallLine(e.line(), e.caller(), e.area(), e.at(), null, null, null, null);
        }
        return before == null ? null : before.after(event);
    }

    private @Nullable CallLine after(CallEvent event) {
        return switch (event) {
            case CallEvent.Answered e -> new CallLine(line, caller, area, received, e.at(), abandoned, ended, incident);
            case CallEvent.Abandoned e ->
                new CallLine(line, caller, area, received, answered, e.stage(), ended, incident);
            case CallEvent.Ended e -> new CallLine(line, caller, area, received, answered, abandoned, e.at(), incident);
            case CallEvent.LedToIncident e ->
                new CallLine(line, caller, area, received, answered, abandoned, ended, e.incident());
            case CallEvent.Corrected e ->
                new CallLine(e.line(), e.caller(), e.area(), received, answered, abandoned, ended, incident);
            case CallEvent.Voided _ -> null;
            case CallEvent.Received _, CallEvent.TimeFlagged _ -> this;
        };
    }

    boolean waiting() {
        return answered == null && abandoned == null && ended == null;
    }

    /** Whether the caller waits or is being spoken to. */
    boolean active() {
        return abandoned == null && ended == null;
    }

    /** Answered in less than 10 seconds or just that, the national standard for 999, by the clock of the force's own records. */
    boolean withinStandard() {
        return answered != null && Duration.between(received, answered).compareTo(STANDARD) <= 0;
    }
}
