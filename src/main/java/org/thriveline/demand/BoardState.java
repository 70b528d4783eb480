package org.thriveline.demand;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingId;
import org.thriveline.stopsearch.SearchId;

/** All that a board knows, as a value that can be kept in bytes. Whoever changes what a line holds must raise the version. */
public record BoardState(
        Map<CallId, CallLine> calls,
        Map<IncidentId, IncidentLine> incidents,
        Map<MissingId, MissingLine> missing,
        Map<SearchId, SearchLine> searches,
        UsualState usual,
        TrailState trail) {
    /** The version of this form, and of the fold that fills it. */
    public static final int VERSION = 8;

    public BoardState {
        // Not Map.copyOf: it probes place after place, and the hashes of numbers in a row fill them; that took 50 times
        // as long.
        calls = copy(calls);
        incidents = copy(incidents);
        missing = copy(missing);
        searches = copy(searches);
    }

    private static <K, L> Map<K, L> copy(Map<K, L> lines) {
        return Collections.unmodifiableMap(new HashMap<>(lines));
    }

    /** Returns it in bytes, of which {@link #of} makes it again. */
    public byte[] bytes() {
        StateWriter writer = new StateWriter();
        BoardForm.write(writer, this);
        return writer.bytes();
    }

    /**
     * Returns what was kept in bytes.
     *
     * @throws IllegalArgumentException where they are no state of this version
     */
    public static BoardState of(byte[] bytes) {
        try {
            StateReader reader = new StateReader(bytes);
            BoardState state = BoardForm.read(reader);
            if (!reader.atEnd()) {
                throw new IllegalArgumentException("More bytes than a state has");
            }
            return state;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("No state of a board", e);
        }
    }
}
