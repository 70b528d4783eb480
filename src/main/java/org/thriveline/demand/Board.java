package org.thriveline.demand;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.Incomplete;
import org.thriveline.policy.Policies;
import org.thriveline.stopsearch.SearchEvent;

/**
 * The live board's state: a fold over recorded events, in log order. It keeps what is open, what is over for as long as today's
 * counts or a reopening may ask for it, and how much is usual, so it does not grow with history. Not thread-safe.
 */
public final class Board {
    private final Policies policies;
    private final KeptCalls calls = new KeptCalls();
    private final KeptIncidents incidents = new KeptIncidents();
    private final Map<MissingId, MissingLine> missing = new HashMap<>();
    private final KeptSearches searches = new KeptSearches();
    private final Usual usual;
    private final Trail trail;
    private @Nullable Incomplete incomplete;

    /** A board that knows nothing yet. */
    public Board(Policies policies) {
        this(policies, new Usual(), new Trail());
    }

    private Board(Policies policies, Usual usual, Trail trail) {
        this.policies = policies;
        this.usual = usual;
        this.trail = trail;
    }

    /** Returns a board that knows what another under the same policies did. */
    public static Board of(BoardState state, Policies policies) {
        Board board = new Board(policies, Usual.of(state.usual()), Trail.of(state.trail()));
        state.calls().forEach(board.calls::put);
        Instant known = board.usual.time();
        state.incidents().forEach((id, line) -> board.incidents.restore(id, line, known));
        board.missing.putAll(state.missing());
        state.searches().forEach(board.searches::put);
        return board;
    }

    /** Says that an event is left out that was recorded at a moment: whatever is shown from now on may lack it. */
    public void leaveOut(Instant recordedAt) {
        incomplete = Incomplete.and(incomplete, recordedAt);
    }

    /** Returns what was left out of it, null where nothing was. A board with a gap must not be kept: its state tells of none. */
    public @Nullable Incomplete incomplete() {
        return incomplete;
    }

    /** Returns what it knows now. */
    public BoardState state() {
        return new BoardState(calls.all(), incidents.all(), missing, searches.all(), usual.state(), trail.state());
    }

    /**
     * Says when what comes next is recorded: time goes on, and what no view can ask for any more is forgotten. Call before the
     * events of a unit of work, never within one.
     */
    public void recording(Instant at) {
        for (Instant mark = trail.due(at); mark != null; mark = trail.due(at)) {
            trail.add(TrailMark.of(mark, incidents, calls));
        }
        usual.recording(at);
        calls.forget(at, this::open);
        incidents.forget(at);
        searches.forget(at);
    }

    /** Takes in one event; those of other kinds are not the board's and change nothing. */
    public void apply(Object event) {
        switch (event) {
            case CallEvent e -> call(e);
            case IncidentEvent e -> incident(e);
            case MissingEvent e -> missing(e);
            case SearchEvent e -> search(e);
            default -> {}
        }
    }

    private void call(CallEvent event) {
        CallLine before = calls.get(event.id());
        CallLine after = calls.take(event);
        if (event instanceof CallEvent.Voided && before != null && before.incident() != null) {
            change(before.incident(), line -> line.unled(event.id(), policies));
        }
        switch (event) {
            case CallEvent.Received _, CallEvent.Abandoned _, CallEvent.Corrected _, CallEvent.Voided _ -> {
                if (before != null) {
                    usual.count(before, -1);
                }
                if (after != null) {
                    usual.count(after, 1);
                }
            }
            case CallEvent.LedToIncident e -> change(e.incident(), line -> line.led(e.id(), policies));
            default -> {}
        }
    }

    private void change(String incident, UnaryOperator<IncidentLine> change) {
        IncidentId id = new IncidentId(incident);
        IncidentLine line = incidents.get(id);
        if (line != null) {
            incidents.put(id, line, change.apply(line));
        }
    }

    private void incident(IncidentEvent event) {
        IncidentId id = event.id();
        IncidentLine before = incidents.get(id);
        IncidentLine after = IncidentLine.evolve(before, event, policies);
        if (event instanceof IncidentEvent.Recorded && after != null) {
            for (CallId call : calls.ledTo(id.value())) {
                after = after.led(call, policies);
            }
        }
        incidents.put(id, before, after);
        if (before != null && before.open() && (after == null || !after.open())) {
            calls.over(id.value());
        }
        count(event, before, after);
    }

    private boolean open(String incident) {
        IncidentLine line = incidents.get(new IncidentId(incident));
        return line != null && line.open();
    }

    private void count(IncidentEvent event, @Nullable IncidentLine before, @Nullable IncidentLine after) {
        switch (event) {
            case IncidentEvent.Recorded _,
                    IncidentEvent.Qualified _,
                    IncidentEvent.Corrected _,
                    IncidentEvent.Graded _,
                    IncidentEvent.Regraded _,
                    IncidentEvent.Voided _ -> {
                count(before, -1);
                count(after, 1);
            }
            case IncidentEvent.Reopened _ when after != null -> usual.countOpened(after, 1);
            default -> {}
        }
    }

    private void count(@Nullable IncidentLine line, int many) {
        if (line != null) {
            usual.countOpened(line, many);
            usual.countGraded(line, many);
        }
    }

    private void missing(MissingEvent event) {
        MissingLine before = missing.get(event.id());
        MissingLine after = MissingLine.evolve(before, event);
        if (after == null) {
            missing.remove(event.id());
        } else {
            missing.put(event.id(), after);
        }
        switch (event) {
            case MissingEvent.Reported _, MissingEvent.Corrected _, MissingEvent.Voided _ -> {
                count(before, -1);
                count(after, 1);
            }
            default -> {}
        }
    }

    private void count(@Nullable MissingLine line, int many) {
        if (line != null) {
            usual.count(LiveMeasure.MISSING, line.area(), line.reported(), many);
        }
    }

    private void search(SearchEvent event) {
        SearchLine before = searches.get(event.id());
        SearchLine after = SearchLine.evolve(before, event);
        searches.put(event.id(), after);
        count(before, -1);
        count(after, 1);
    }

    private void count(@Nullable SearchLine line, int many) {
        if (line != null) {
            usual.count(LiveMeasure.SEARCHES, line.area(), line.at(), many);
        }
    }

    KeptCalls calls() {
        return calls;
    }

    KeptIncidents incidents() {
        return incidents;
    }

    Map<MissingId, MissingLine> missing() {
        return missing;
    }

    KeptSearches searches() {
        return searches;
    }

    Usual usual() {
        return usual;
    }

    List<TrailMark> trail() {
        return trail.marks();
    }
}
