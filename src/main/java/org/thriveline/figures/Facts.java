package org.thriveline.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.stopsearch.SearchEvent;

/**
 * Every record there is, as far as counts need it: a fold over recorded events, in log order. A record is what was recorded of
 * it last, as on the board; it grows with history, by some 200 bytes a record. Not thread-safe.
 */
public final class Facts {
    private final Dated<CallFact> calls;
    private final Dated<IncidentFact> incidents;
    private final Dated<MissingFact> missing;
    private final Dated<SearchFact> searches;
    private final Dated<CrimeFact> crimes;
    private final Map<YearMonth, Long> months = new HashMap<>();
    private final Map<Integer, Long> days = new HashMap<>();
    private long changes;

    /** @param zone in which days, months and quarters begin */
    public Facts(ZoneId zone) {
        this.calls = new Dated<>(zone);
        this.incidents = new Dated<>(zone);
        this.missing = new Dated<>(zone);
        this.searches = new Dated<>(zone);
        this.crimes = new Dated<>(zone);
    }

    /** Takes in one event, whatever came before it; those of other kinds are not counted and change nothing. */
    public void apply(Object event) {
        // By the source's own numbers, since ids of a class of their own would add a tenth to the memory.
        switch (event) {
            case CallEvent e -> calls.change(e.id().value(), before -> CallFact.evolve(before, e), this::changed);
            case IncidentEvent e ->
                incidents.change(e.id().value(), before -> IncidentFact.evolve(before, e), this::changed);
            case MissingEvent e ->
                missing.change(e.id().value(), before -> MissingFact.evolve(before, e), this::changed);
            case SearchEvent e ->
                searches.change(e.id().value(), before -> SearchFact.evolve(before, e), this::changed);
            case CrimeEvent e -> crimes.change(e.id().value(), before -> CrimeFact.evolve(before, e), this::changed);
            default -> {}
        }
    }

    /**
     * All that there is, as it was when it was copied.
     *
     * @param changed when each day changed last, in days since 1970 and in changes
     */
    record Copied(Map<Records, List<? extends Dated.Day<? extends Fact>>> kinds, Map<Integer, Long> changed) {}

    /** Returns what there is now; what changes later changes nothing of it. */
    Copied copy() {
        Map<Records, List<? extends Dated.Day<? extends Fact>>> kinds = new EnumMap<>(Records.class);
        for (Records of : Records.values()) {
            kinds.put(of, dated(of).copy());
        }
        return new Copied(kinds, Map.copyOf(days));
    }

    /** Takes back when each day changed last. */
    void changed(Map<Integer, Long> copied) {
        copied.forEach((day, change) -> {
            days.put(day, change);
            months.merge(YearMonth.from(LocalDate.ofEpochDay(day)), change, Math::max);
            changes = Math.max(changes, change);
        });
    }

    private void changed(int day) {
        changes++;
        days.put(day, changes);
        months.put(YearMonth.from(LocalDate.ofEpochDay(day)), changes);
    }

    /** Returns what changes whenever a fact of that month did, 0 where there never was one. */
    public long version(YearMonth month) {
        return months.getOrDefault(month, 0L);
    }

    /** Returns what changes whenever a fact of that day did, 0 where there never was one. */
    public long version(LocalDate day) {
        return days.getOrDefault(Math.toIntExact(day.toEpochDay()), 0L);
    }

    /** Returns the days of which there is or was a fact, the latest first. */
    public List<LocalDate> days() {
        return days.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(LocalDate::ofEpochDay)
                .toList();
    }

    /** Returns whether anything of a kind was recorded of some days. */
    public boolean any(Records of, LocalDate first, LocalDate last) {
        return of(of, first, last).findAny().isPresent();
    }

    /** Returns the first day of which anything of a kind was recorded, null where nothing was. */
    public @Nullable LocalDate first(Records of) {
        return dated(of).first();
    }

    /** Returns the last day of which anything of a kind was recorded, null where nothing was. */
    public @Nullable LocalDate last(Records of) {
        return dated(of).last();
    }

    /** Returns the day of a record, null where there is none of that number. */
    @Nullable
    LocalDate day(Records of, String id) {
        return dated(of).day(id);
    }

    Dated<? extends Fact> dated(Records of) {
        return switch (of) {
            case CALLS -> calls;
            case INCIDENTS -> incidents;
            case MISSING -> missing;
            case SEARCHES -> searches;
            case CRIMES -> crimes;
        };
    }

    /** Returns the calls received on some days, by their numbers. */
    public Stream<Map.Entry<String, CallFact>> calls(LocalDate first, LocalDate last) {
        return calls.of(first, last);
    }

    /** Returns the incidents begun on some days, by their numbers. */
    public Stream<Map.Entry<String, IncidentFact>> incidents(LocalDate first, LocalDate last) {
        return incidents.of(first, last);
    }

    /** Returns the missing people reported on some days, by the reports' numbers. */
    public Stream<Map.Entry<String, MissingFact>> missing(LocalDate first, LocalDate last) {
        return missing.of(first, last);
    }

    /** Returns the stop-searches made on some days, by their numbers. */
    public Stream<Map.Entry<String, SearchFact>> searches(LocalDate first, LocalDate last) {
        return searches.of(first, last);
    }

    /**
     * Returns the crimes recorded of some months, by their numbers: a crime lies on its month's first day where nothing finer
     * is known, so that only whole months may be asked for.
     */
    public Stream<Map.Entry<String, CrimeFact>> crimes(LocalDate first, LocalDate last) {
        return crimes.of(first, last);
    }

    /** Returns the facts of a kind of record on some days, by the records' numbers. */
    public Stream<? extends Map.Entry<String, ? extends Fact>> of(Records kind, LocalDate first, LocalDate last) {
        return dated(kind).of(first, last);
    }
}
