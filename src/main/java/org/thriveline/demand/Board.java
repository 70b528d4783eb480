package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingId;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/**
 * The live board's state: a fold over recorded events, in log order. It keeps what is open, and what is over for as long as
 * today's counts or a reopening may ask for it, so it does not grow with history. Not thread-safe.
 */
public final class Board {
    /**
     * The longest day has 25 hours; "today" and "last hour" look no further back. A call that has waited longer was lost by
     * whoever should have told its end.
     */
    private static final Duration KEEP_COUNTED = Duration.ofHours(26);

    /** Incidents are reopened days after they closed (up to six, in the records seen). */
    private static final Duration KEEP_CLOSED = Duration.ofDays(30);

    private final Map<CallId, CallLine> calls = new HashMap<>();
    private final Map<IncidentId, IncidentLine> incidents = new HashMap<>();
    private final Map<MissingId, MissingLine> missing = new HashMap<>();
    private final Map<SearchId, SearchLine> searches = new HashMap<>();
    private final PriorityQueue<Expiry> expiries = new PriorityQueue<>(Comparator.comparing(Expiry::at));

    /** Returns a board that knows what another did. */
    public static Board of(BoardState state) {
        Board board = new Board();
        state.calls().forEach((id, line) -> board.keep(id, line));
        state.incidents().forEach((id, line) -> board.keep(id, line));
        board.missing.putAll(state.missing());
        state.searches().forEach((id, line) -> board.keep(id, line));
        return board;
    }

    /** Returns what it knows now. */
    public BoardState state() {
        return new BoardState(calls, incidents, missing, searches);
    }

    /** Takes in one event; those of other kinds are not the board's and change nothing. */
    public void apply(Object event) {
        switch (event) {
            case CallEvent e -> call(e);
            case IncidentEvent e -> incident(e);
            case MissingEvent e -> put(missing, e.id(), e, MissingLine::evolve);
            case SearchEvent e -> search(e);
            default -> {}
        }
    }

    /**
     * Forgets what no view can ask for any more. Call between units of work, never within one.
     *
     * @param recordedAt when the unit of work just taken in was recorded
     */
    public void forget(Instant recordedAt) {
        for (Expiry next = expiries.peek(); next != null && next.at().isBefore(recordedAt); next = expiries.peek()) {
            expiries.remove();
            if (next.of() instanceof CallId id) {
                calls.remove(id);
            } else if (next.of() instanceof IncidentId id && over(incidents.get(id), next)) {
                incidents.remove(id);
            } else if (next.of() instanceof SearchId id) {
                searches.remove(id);
            }
        }
    }

    private void call(CallEvent event) {
        CallLine line = put(calls, event.id(), event, CallLine::evolve);
        if (event instanceof CallEvent.Received && line != null) {
            keep(event.id(), line);
        }
    }

    private void keep(CallId id, CallLine line) {
        calls.put(id, line);
        expiries.add(new Expiry(line.received().plus(KEEP_COUNTED), id));
    }

    private void incident(IncidentEvent event) {
        IncidentLine line = put(incidents, event.id(), event, IncidentLine::evolve);
        if (event instanceof IncidentEvent.Closed && line != null) {
            keep(event.id(), line);
        }
    }

    private void keep(IncidentId id, IncidentLine line) {
        incidents.put(id, line);
        if (!line.open()) {
            expiries.add(new Expiry(line.changed().plus(KEEP_CLOSED), id));
        }
    }

    private void search(SearchEvent event) {
        SearchLine line = put(searches, event.id(), event, SearchLine::evolve);
        if (event instanceof SearchEvent.Recorded && line != null) {
            keep(event.id(), line);
        }
    }

    private void keep(SearchId id, SearchLine line) {
        searches.put(id, line);
        expiries.add(new Expiry(line.at().plus(KEEP_COUNTED), id));
    }

    private static boolean over(@Nullable IncidentLine line, Expiry expiry) {
        return line != null && !line.open() && line.changed().plus(KEEP_CLOSED).equals(expiry.at());
    }

    private static <K, L, E> @Nullable L put(
            Map<K, L> lines, K id, E event, BiFunction<@Nullable L, E, @Nullable L> evolve) {
        L after = evolve.apply(lines.get(id), event);
        if (after == null) {
            lines.remove(id);
        } else {
            lines.put(id, after);
        }
        return after;
    }

    Collection<CallLine> calls() {
        return calls.values();
    }

    Map<IncidentId, IncidentLine> incidents() {
        return incidents;
    }

    Collection<MissingLine> missing() {
        return missing.values();
    }

    Collection<SearchLine> searches() {
        return searches.values();
    }

    private record Expiry(Instant at, Object of) {}
}
