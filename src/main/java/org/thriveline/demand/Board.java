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
            forget(next);
        }
    }

    /** What was recorded anew meanwhile, or reopened, has a later expiry of its own. */
    private void forget(Expiry expiry) {
        switch (expiry.of()) {
            case CallId id when expiry.at().equals(expiry(calls.get(id))) -> calls.remove(id);
            case IncidentId id when expiry.at().equals(expiry(incidents.get(id))) -> incidents.remove(id);
            case SearchId id when expiry.at().equals(expiry(searches.get(id))) -> searches.remove(id);
            default -> {}
        }
    }

    private static @Nullable Instant expiry(@Nullable CallLine line) {
        return line == null ? null : line.received().plus(KEEP_COUNTED);
    }

    private static @Nullable Instant expiry(@Nullable IncidentLine line) {
        return line == null || line.open() ? null : line.changed().plus(KEEP_CLOSED);
    }

    private static @Nullable Instant expiry(@Nullable SearchLine line) {
        return line == null ? null : line.at().plus(KEEP_COUNTED);
    }

    private void expire(Object id, @Nullable Instant at) {
        if (at != null) {
            expiries.add(new Expiry(at, id));
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
        expire(id, expiry(line));
    }

    private void incident(IncidentEvent event) {
        IncidentLine line = put(incidents, event.id(), event, IncidentLine::evolve);
        if (event instanceof IncidentEvent.Closed && line != null) {
            keep(event.id(), line);
        }
    }

    private void keep(IncidentId id, IncidentLine line) {
        incidents.put(id, line);
        expire(id, expiry(line));
    }

    private void search(SearchEvent event) {
        SearchLine line = put(searches, event.id(), event, SearchLine::evolve);
        if (event instanceof SearchEvent.Recorded && line != null) {
            keep(event.id(), line);
        }
    }

    private void keep(SearchId id, SearchLine line) {
        searches.put(id, line);
        expire(id, expiry(line));
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
