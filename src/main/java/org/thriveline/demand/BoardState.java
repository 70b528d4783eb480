package org.thriveline.demand;

import java.util.Map;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingId;
import org.thriveline.stopsearch.SearchId;

/** All that a board knows, as a value that can be written as JSON. Whoever changes what a line holds must raise the version. */
public record BoardState(
        Map<CallId, CallLine> calls,
        Map<IncidentId, IncidentLine> incidents,
        Map<MissingId, MissingLine> missing,
        Map<SearchId, SearchLine> searches,
        UsualState usual,
        TrailState trail) {
    /** The version of this form, and of the fold that fills it. */
    public static final int VERSION = 4;

    public BoardState {
        calls = Map.copyOf(calls);
        incidents = Map.copyOf(incidents);
        missing = Map.copyOf(missing);
        searches = Map.copyOf(searches);
    }
}
