package org.thriveline.demand;

import java.time.Instant;
import org.thriveline.call.CallEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.Timed;
import org.thriveline.stopsearch.SearchEvent;

/**
 * What was recorded after a moment and yet tells of it: what had happened by then, and was entered late; and what was corrected or
 * voided since, which was so all along.
 */
public final class Hindsight {
    private Hindsight() {}

    /** Returns whether an event tells of a moment. */
    public static boolean tells(Object event, Instant moment) {
        return switch (event) {
            case CallEvent.Corrected _, CallEvent.Voided _ -> true;
            case IncidentEvent.Corrected _, IncidentEvent.Voided _ -> true;
            case MissingEvent.Corrected _, MissingEvent.Voided _ -> true;
            case SearchEvent.Corrected _, SearchEvent.Voided _ -> true;
            case Timed timed -> !timed.at().isAfter(moment);
            default -> false;
        };
    }
}
