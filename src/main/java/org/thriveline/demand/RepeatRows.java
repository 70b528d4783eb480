package org.thriveline.demand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.RepeatRule;

/** Lists repeat callers who are calling or have an incident open, and places with an incident open that had others before. */
final class RepeatRows {
    private static final int LISTED = 8;

    private final Canvas canvas;
    private final RepeatRule rule;
    private final Repeats repeats;
    private final Map<String, Open> open;

    RepeatRows(Canvas canvas) {
        this.canvas = canvas;
        this.rule = canvas.policy().repeat();
        this.repeats = new Repeats(canvas);
        this.open = canvas.open().stream().collect(Collectors.toMap(Open::id, one -> one));
    }

    BoardView.Repeats view() {
        List<BoardView.RepeatRow> callers = callers();
        List<BoardView.RepeatRow> places = places();
        List<BoardView.RepeatRow> all = new ArrayList<>(callers);
        all.addAll(places);
        all.sort(Comparator.comparingInt(BoardView.RepeatRow::times)
                .thenComparing(BoardView.RepeatRow::last)
                .reversed()
                .thenComparing(BoardView.RepeatRow::kind)
                .thenComparing(row -> String.valueOf(row.incident())));
        return new BoardView.Repeats(
                callers.size(),
                places.size(),
                new BoardView.RepeatView(
                        rule.calls(),
                        rule.callsWithin().toHours(),
                        rule.incidents(),
                        rule.incidentsWithin().toDays()),
                all.stream().limit(LISTED).toList());
    }

    private List<BoardView.RepeatRow> callers() {
        Map<PersonKey, CallLine> last = new HashMap<>();
        Map<PersonKey, Open> active = new HashMap<>();
        Map<PersonKey, CallLine> calling = new HashMap<>();
        canvas.board().calls().all().values().forEach(call -> {
            PersonKey caller = call.caller();
            if (caller != null && repeats.calls().getOrDefault(caller, 0) >= rule.calls()) {
                last.merge(caller, call, RepeatRows::later);
                Open incident = call.incident() == null ? null : open.get(call.incident());
                if (incident != null) {
                    active.merge(caller, incident, (one, other) -> one.compareTo(other) > 0 ? one : other);
                }
                if (call.active() && canvas.scope().takes(call.area())) {
                    calling.put(caller, call);
                }
            }
        });
        return last.entrySet().stream()
                .filter(entry -> active.containsKey(entry.getKey()) || calling.containsKey(entry.getKey()))
                .map(entry -> row(
                        "caller",
                        repeats.calls().getOrDefault(entry.getKey(), 0),
                        entry.getValue().received(),
                        active.get(entry.getKey())))
                .toList();
    }

    private static CallLine later(CallLine one, CallLine other) {
        return one.received().isBefore(other.received()) ? other : one;
    }

    private List<BoardView.RepeatRow> places() {
        Map<PlaceKey, Open> last = new HashMap<>();
        open.values().forEach(one -> {
            PlaceKey place = one.line().details().place();
            if (place != null) {
                last.merge(place, one, RepeatRows::later);
            }
        });
        List<BoardView.RepeatRow> rows = new ArrayList<>();
        last.forEach((place, one) -> {
            int times = repeats.at(place);
            if (times >= rule.incidents()) {
                rows.add(row("place", times, one.line().opened(), one));
            }
        });
        return rows;
    }

    private static Open later(Open one, Open other) {
        int order = one.line().opened().compareTo(other.line().opened());
        return order < 0 || (order == 0 && one.compareTo(other) < 0) ? other : one;
    }

    private BoardView.RepeatRow row(String kind, int times, Instant last, @Nullable Open incident) {
        return new BoardView.RepeatRow(
                kind,
                times,
                last,
                incident == null ? null : incident.id(),
                incident == null ? null : canvas.label(incident.line().details().opening()),
                incident == null ? null : incident.line().area());
    }
}
