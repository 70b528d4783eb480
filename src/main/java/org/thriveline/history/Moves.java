package org.thriveline.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thriveline.call.CallId;
import org.thriveline.crime.CrimeId;
import org.thriveline.figures.Fact;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.stopsearch.SearchId;

/** What moved in a period between what was known then and what is known now. Not thread-safe. */
final class Moves {
    private final Period period;
    private final Measures measures;
    private final KnownPeriod then;
    private final KnownPeriod now;
    private final Map<Records, List<Movement>> moved = new EnumMap<>(Records.class);

    Moves(Period period, Measures measures, KnownPeriod then, KnownPeriod now) {
        this.period = period;
        this.measures = measures;
        this.then = then;
        this.now = now;
        for (Records kind : Records.values()) {
            moved.put(kind, moved(kind, then.of(kind), now.of(kind)));
        }
    }

    private static List<Movement> moved(Records kind, Map<String, Fact> then, Map<String, Fact> now) {
        List<Movement> moved = new ArrayList<>();
        now.forEach((id, fact) -> {
            Fact before = then.get(id);
            if (!fact.equals(before)) {
                moved.add(new Movement(stream(kind, id), before, fact));
            }
        });
        then.forEach((id, fact) -> {
            if (!now.containsKey(id)) {
                moved.add(new Movement(stream(kind, id), fact, null));
            }
        });
        moved.sort(Comparator.comparing(Movement::stream));
        return moved;
    }

    private static String stream(Records kind, String id) {
        return switch (kind) {
            case CALLS -> new CallId(id).toString();
            case INCIDENTS -> new IncidentId(id).toString();
            case MISSING -> new MissingId(id).toString();
            case SEARCHES -> new SearchId(id).toString();
            case CRIMES -> new CrimeId(id).toString();
        };
    }

    /** Returns the records that moved, of all kinds. */
    Stream<String> records() {
        return moved.values().stream().flatMap(List::stream).map(Movement::stream);
    }

    /** Returns the records that moved one figure, in their order. */
    Stream<String> of(MeasureRule rule) {
        return moved.getOrDefault(rule.of(), List.of()).stream()
                .filter(movement -> measures.differ(rule, movement.then(), movement.now()))
                .map(Movement::stream);
    }

    /** Returns one figure with what moved it, the first events only. */
    Restatements.Figure figure(MeasureRule rule, LaterEvents later, int most) {
        List<String> records = of(rule).toList();
        List<Later> events = records.stream()
                .flatMap(record -> later.of(record).stream())
                .limit(most)
                .toList();
        int all = records.stream().mapToInt(later::count).sum();
        Number before = then.counts().figure(rule);
        Number after = now.counts().figure(rule);
        return new Restatements.Figure(
                rule.id(),
                rule.title(),
                period.name(),
                before,
                after,
                Comparisons.change(after, before),
                records.size(),
                events,
                all - events.size());
    }
}
