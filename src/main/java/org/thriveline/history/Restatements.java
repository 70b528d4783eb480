package org.thriveline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallId;
import org.thriveline.crime.CrimeId;
import org.thriveline.figures.Counts;
import org.thriveline.figures.Fact;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.Rejection;
import org.thriveline.stopsearch.SearchId;

/** Finds which figures moved since they were known, by how much, and what moved them. Safe for use by many threads. */
public final class Restatements {
    private static final int LISTED = 50;

    private final FactsHistory facts;
    private final Comparisons comparisons;
    private final RecordEvents events;

    Restatements(FactsHistory facts, Comparisons comparisons, RecordEvents events) {
        this.facts = facts;
        this.comparisons = comparisons;
        this.events = events;
    }

    /**
     * Returns the figures of the current and the previous period that moved.
     *
     * @throws Rejection where the question says no moment at which they were known
     * @throws FactsReading where the log was not read in time
     */
    public Moved of(Question question) {
        Instant knownAt = question.knownAt();
        if (knownAt == null) {
            throw new Rejection("bad-knownat", "knownAt", "knownAt is missing");
        }
        Measures measures = comparisons.catalogue(question.current());
        List<Figure> figures = new ArrayList<>();
        long position = 0;
        for (Period period : List.of(question.current(), question.previous())) {
            Known then = facts.ask(knownAt, asked -> new Known(asked, measures, question.slice(), period));
            Known now = facts.ask(null, asked -> new Known(asked, measures, question.slice(), period));
            position = now.position();
            for (MeasureRule rule : measures.rules()) {
                if (question.slice().applies(rule.of())) {
                    figure(rule, measures, period, then, now, knownAt).ifPresent(figures::add);
                }
            }
        }
        return new Moved(question.quarter().toString(), knownAt, position, figures);
    }

    private Optional<Figure> figure(
            MeasureRule rule, Measures measures, Period period, Known then, Known now, Instant knownAt) {
        Number before = then.counts().figure(rule);
        Number after = now.counts().figure(rule);
        List<String> moved = moved(rule, measures, then, now);
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        List<RecordEvents.Later> later = moved.stream()
                .limit(LISTED)
                .flatMap(stream -> events.after(stream, knownAt).stream())
                .toList();
        return Optional.of(new Figure(
                rule.id(),
                rule.title(),
                period.name(),
                before,
                after,
                Comparisons.change(after, before),
                moved.size(),
                later.stream().limit(LISTED).toList(),
                Math.max(0, moved.size() - LISTED)));
    }

    /** Returns the streams of the records in which the measure sees something else now, in their order. */
    private static List<String> moved(MeasureRule rule, Measures measures, Known then, Known now) {
        Map<String, Fact> before = then.of(rule.of());
        Map<String, Fact> after = now.of(rule.of());
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)
                .stream()
                .filter(id -> differs(rule, measures, before.get(id), after.get(id)))
                .map(id -> stream(rule.of(), id))
                .toList();
    }

    private static boolean differs(MeasureRule rule, Measures measures, @Nullable Fact before, @Nullable Fact after) {
        return !Objects.equals(before, after) && measures.sees(rule, before) != measures.sees(rule, after);
    }

    private static String stream(Records of, String id) {
        return switch (of) {
            case CALLS -> new CallId(id).toString();
            case INCIDENTS -> new IncidentId(id).toString();
            case MISSING -> new MissingId(id).toString();
            case SEARCHES -> new SearchId(id).toString();
            case CRIMES -> new CrimeId(id).toString();
        };
    }

    /** The facts of a period's days, as known at some position; those of the slice only. */
    private record Known(long position, Counts counts, Map<Records, Map<String, Fact>> facts) {
        Known(KnownFacts.Asked asked, Measures measures, Slice slice, Period period) {
            this(asked.position(), asked.counts().of(measures, slice, period), new TreeMap<>());
            for (Records of : Records.values()) {
                Map<String, Fact> those = new TreeMap<>();
                asked.facts()
                        .of(of, period.from(), period.to())
                        .filter(entry -> slice.takes(entry.getValue()))
                        .forEach(entry -> those.put(entry.getKey(), entry.getValue()));
                facts.put(of, those);
            }
        }

        Map<String, Fact> of(Records kind) {
            return facts.getOrDefault(kind, Map.of());
        }
    }

    /**
     * What moved.
     *
     * @param position how many units of work of the log the figures of now take in
     */
    public record Moved(String quarter, Instant knownAt, long position, List<Figure> figures) {}

    /**
     * One figure that moved; one may stand as it was where what moved it evens out.
     *
     * @param period the period whose figure it is
     * @param records how many records moved it
     * @param events what was recorded of them since, those of the first records
     * @param more how many records' events are not listed
     */
    public record Figure(
            String id,
            String title,
            String period,
            @Nullable Number then,
            @Nullable Number now,
            @Nullable Number change,
            int records,
            List<RecordEvents.Later> events,
            int more) {}
}
