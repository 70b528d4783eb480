package org.thriveline.demand;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingId;
import org.thriveline.stopsearch.SearchId;

/** How a {@link BoardState} is kept in bytes. */
final class BoardForm {
    private BoardForm() {}

    static void write(StateWriter to, BoardState state) {
        write(to, state.calls(), CallId::value, OtherForms::write);
        write(to, state.incidents(), IncidentId::value, IncidentForm::write);
        write(to, state.missing(), MissingId::value, OtherForms::write);
        write(to, state.searches(), SearchId::value, OtherForms::write);
        write(to, state.usual());
        to.signed(state.trail().next());
        to.many(state.trail().marks(), mark -> OtherForms.write(to, mark));
    }

    static BoardState read(StateReader from) {
        return new BoardState(
                lines(from, CallId::new, OtherForms::call),
                lines(from, IncidentId::new, IncidentForm::read),
                lines(from, MissingId::new, OtherForms::missing),
                lines(from, SearchId::new, OtherForms::search),
                usual(from),
                new TrailState(from.signed(), from.many(() -> OtherForms.mark(from))));
    }

    private static <K, L> void write(
            StateWriter to, Map<K, L> lines, Function<K, String> id, BiConsumer<StateWriter, L> form) {
        to.number(lines.size());
        lines.forEach((key, line) -> {
            to.text(id.apply(key));
            form.accept(to, line);
        });
    }

    private static <K, L> Map<K, L> lines(StateReader from, Function<String, K> id, Function<StateReader, L> form) {
        Map<K, L> lines = new HashMap<>();
        from.many(() -> Map.entry(id.apply(from.text()), form.apply(from)))
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        return lines;
    }

    private static void write(StateWriter to, UsualState usual) {
        to.signed(usual.head());
        to.signed(usual.since());
        to.signed(usual.changes());
        to.many(usual.tallies().entrySet(), area -> {
            to.text(area.getKey());
            to.many(area.getValue().entrySet(), of -> {
                to.value(of.getKey());
                of.getValue().write(to);
            });
        });
    }

    private static UsualState usual(StateReader from) {
        long head = from.signed();
        long since = from.signed();
        long changes = from.signed();
        SortedMap<String, SortedMap<LiveMeasure, TallyState>> tallies = new TreeMap<>();
        for (int areas = from.size(); areas > 0; areas--) {
            SortedMap<LiveMeasure, TallyState> of = new TreeMap<>();
            tallies.put(from.text(), of);
            for (int left = from.size(); left > 0; left--) {
                of.put(from.value(LiveMeasure.class), TallyState.read(from, Tally.SIZE));
            }
        }
        return new UsualState(head, since, changes, tallies);
    }
}
