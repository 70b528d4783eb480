package org.thriveline.call;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent.Abandoned;
import org.thriveline.call.CallEvent.Answered;
import org.thriveline.call.CallEvent.Corrected;
import org.thriveline.call.CallEvent.Ended;
import org.thriveline.call.CallEvent.LedToIncident;
import org.thriveline.call.CallEvent.Received;
import org.thriveline.call.CallEvent.TimeFlagged;
import org.thriveline.call.CallEvent.Voided;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Timeline;

/**
 * What is known of a call: as much as it takes to decide. Immutable.
 *
 * @param received when it came in; null before it is recorded
 * @param details what it was recorded and corrected to be
 * @param seen every event so far: what is in it happens once
 */
public record Call(
        @Nullable Instant received,
        Timeline<Details> details,
        @Nullable Instant answered,
        @Nullable Abandoned abandoned,
        @Nullable Instant ended,
        boolean voided,
        Set<CallEvent> seen) {
    /** A call of which nothing is recorded yet. */
    public static final Call NONE = new Call(null, Timeline.empty(), null, null, null, false, Set.of());

    /** What a correction replaces. */
    public record Details(
            Line line, @Nullable PersonKey caller, @Nullable AreaCode area) {}

    public Call {
        seen = Set.copyOf(seen);
    }

    /** Returns the call after an event, whatever came before it. */
    public Call evolve(CallEvent event) {
        Set<CallEvent> all = new HashSet<>(seen);
        all.add(event);
        return switch (event) {
            case Received e -> {
                var first = details.with(e.at(), new Details(e.line(), e.caller(), e.area()));
                yield new Call(e.at(), first, answered, abandoned, ended, voided, all);
            }
            case Answered e -> new Call(received, details, e.at(), abandoned, ended, voided, all);
            case Abandoned e -> new Call(received, details, answered, e, ended, voided, all);
            case Ended e -> new Call(received, details, answered, abandoned, e.at(), voided, all);
            case Corrected e -> {
                var better = details.with(e.at(), new Details(e.line(), e.caller(), e.area()));
                yield new Call(received, better, answered, abandoned, ended, voided, all);
            }
            case Voided e -> new Call(received, details, answered, abandoned, ended, true, all);
            case LedToIncident e -> new Call(received, details, answered, abandoned, ended, voided, all);
            case TimeFlagged e -> new Call(received, details, answered, abandoned, ended, voided, all);
        };
    }

    /** Returns whether this call is known to have led to an incident, whenever that was. */
    public boolean ledTo(String incident) {
        return seen.stream()
                .anyMatch(event ->
                        event instanceof LedToIncident led && led.incident().equals(incident));
    }
}
