package org.thriveline.demand;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.missing.MissingEvent;
import org.thriveline.stopsearch.SearchEvent;

/**
 * Every record there is, as far as counts need it: a fold over recorded events, in log order. A record is what was recorded
 * of it last, as on the {@link Board}; it grows with history, by some 130 bytes a record. Not thread-safe.
 */
public final class Register {
    // By the source's own numbers, since ids of a class of their own would add a tenth to the memory.
    private final Map<String, CountedCall> calls = new HashMap<>();
    private final Map<String, CountedIncident> incidents = new HashMap<>();
    private final Map<String, CountedMissing> missing = new HashMap<>();
    private final Map<String, CountedSearch> searches = new HashMap<>();

    /** Takes in one event, whatever came before it; those of other kinds are not counted and change nothing. */
    public void apply(Object event) {
        switch (event) {
            case CallEvent e -> put(calls, e.id().value(), e, CountedCall::evolve);
            case IncidentEvent e -> put(incidents, e.id().value(), e, CountedIncident::evolve);
            case MissingEvent e -> put(missing, e.id().value(), e, CountedMissing::evolve);
            case SearchEvent e -> put(searches, e.id().value(), e, CountedSearch::evolve);
            default -> {}
        }
    }

    private static <L, E> void put(
            Map<String, L> lines, String id, E event, BiFunction<@Nullable L, E, @Nullable L> evolve) {
        lines.compute(id, (_, before) -> evolve.apply(before, event));
    }

    /**
     * Returns how many each of {@link Measures} counts, by its id, zero where there are none.
     *
     * @param first the first day on which what is counted happened
     * @param last the last one
     * @param zone the zone of these days
     */
    public SortedMap<String, Integer> count(LocalDate first, LocalDate last, ZoneId zone) {
        long from = first.atStartOfDay(zone).toEpochSecond();
        long to = last.plusDays(1).atStartOfDay(zone).toEpochSecond();
        Count count = new Count();
        List.<Collection<? extends Counted>>of(calls.values(), incidents.values(), missing.values(), searches.values())
                .forEach(records -> records.forEach(record -> {
                    if (record.second() >= from && record.second() < to) {
                        record.into(count);
                    }
                }));
        return count.counts();
    }
}
