package org.thriveline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.Rebase;
import org.thriveline.analysis.SeriesEvent;
import org.thriveline.analysis.SeriesId;
import org.thriveline.figures.By;
import org.thriveline.figures.How;
import org.thriveline.figures.IncidentFact;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.Policies;
import org.thriveline.policy.RowsRefused;

/** What the log says of periods at a position of it. Safe for use by many threads. */
public final class FrozenHistory {
    private final FactsHistory facts;
    private final Comparisons comparisons;
    private final SeriesHistory series;
    private final Policies policies;

    public FrozenHistory(FactsHistory facts, Comparisons comparisons, SeriesHistory series, Policies policies) {
        this.facts = facts;
        this.comparisons = comparisons;
        this.series = series;
        this.policies = policies;
    }

    /**
     * Returns what the log says as it is now.
     *
     * @param question as known now, of all demand
     * @throws FactsReading where the log was not read in time
     */
    public Frozen now(Question question) {
        return facts.ask(null, asked -> freeze(question, asked));
    }

    /**
     * Returns what the log says up to a position.
     *
     * @param question as known now, of all demand
     * @param position how many units of work, at most as many as there are
     */
    public Frozen at(long position, Question question) {
        return facts.askAt(position, asked -> freeze(question, asked));
    }

    /** As {@link #at}, counted from the log alone, all of it up to there: what was kept of it proves nothing. */
    public Frozen counted(long position, Question question) {
        return facts.askLogAt(position, asked -> freeze(question, asked));
    }

    /**
     * Returns the first and the last day of which anything was recorded, as known now; empty where nothing was.
     *
     * @throws FactsReading where the log was not read in time
     */
    public Optional<Span> recorded() {
        return facts.ask(null, asked -> {
            List<LocalDate> firsts = days(of -> asked.facts().first(of));
            List<LocalDate> lasts = days(of -> asked.facts().last(of));
            return firsts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Span(Collections.min(firsts), Collections.max(lasts)));
        });
    }

    /** From one day to another. */
    public record Span(LocalDate first, LocalDate last) {}

    private static List<LocalDate> days(Function<Records, @Nullable LocalDate> day) {
        return Arrays.stream(Records.values())
                .map(day)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Frozen freeze(Question question, KnownFacts.Asked asked) {
        Period current = question.current();
        Period previous = question.previous();
        Set<Records> recorded = recorded(current, asked);
        return new Frozen(
                comparisons.compare(question, asked),
                asked.recordedAt(),
                series(current, recorded, asked),
                entered(current, asked),
                asked.facts()
                        .incidents(current.from(), current.to())
                        .filter(incident -> unassessed(incident.getValue()))
                        .count(),
                refused(current, asked),
                recorded,
                recorded(previous, asked),
                List.copyOf(asked.notes()),
                asked.incomplete());
    }

    /** Of a file of which nothing could be taken, nobody knows which time before its import it speaks of. */
    private long refused(Period period, KnownFacts.Asked asked) {
        Map<String, RowsRefused> files = new LinkedHashMap<>();
        asked.notes().stream()
                .filter(RowsRefused.class::isInstance)
                .map(RowsRefused.class::cast)
                .forEach(note -> files.put(note.file(), note));
        return files.values().stream()
                .filter(note -> note.earliest() == null || !day(note.earliest()).isAfter(period.to()))
                .filter(note ->
                        !day(note.latest() == null ? note.at() : note.latest()).isBefore(period.from()))
                .mapToLong(RowsRefused::refused)
                .sum();
    }

    private LocalDate day(Instant at) {
        return at.atZone(policies.zone()).toLocalDate();
    }

    private static Set<Records> recorded(Period period, KnownFacts.Asked asked) {
        Set<Records> recorded = EnumSet.noneOf(Records.class);
        Arrays.stream(Records.values())
                .filter(of -> asked.facts().any(of, period.from(), period.to()))
                .forEach(recorded::add);
        return recorded;
    }

    private static boolean unassessed(IncidentFact incident) {
        return incident.assessed().isEmpty();
    }

    /** As if the period were just over, so that it does not matter when this is asked. */
    private List<MeasuredSeries> series(Period current, Set<Records> recorded, KnownFacts.Asked asked) {
        Instant over = current.to().plusDays(1).atStartOfDay(policies.zone()).toInstant();
        Measures measures = comparisons.catalogue(current);
        return measures.rules().stream()
                .filter(rule -> recorded.contains(rule.of())
                        && asked.facts().first(rule.of()) != null
                        && !Objects.requireNonNull(asked.facts().first(rule.of()))
                                .isAfter(current.to()))
                .map(rule -> series.answer(
                        new SeriesQuestion(rule.id(), By.MONTH, null, current.to(), Slice.ALL, null, over),
                        asked,
                        rebases(new SeriesId(rule.id()), asked),
                        rule,
                        measures))
                .toList();
    }

    private static List<Rebase> rebases(SeriesId measure, KnownFacts.Asked asked) {
        return Rebase.all(asked.notes().stream()
                .filter(SeriesEvent.class::isInstance)
                .map(SeriesEvent.class::cast)
                .filter(event -> event.id().equals(measure))
                .toList());
    }

    private static List<Frozen.Entered> entered(Period period, KnownFacts.Asked asked) {
        List<Frozen.Entered> entered = new ArrayList<>();
        for (Records of : Records.values()) {
            for (How how : How.values()) {
                long times = asked.entries().of(of, how, period);
                if (times > 0) {
                    entered.add(new Frozen.Entered(of, how, times));
                }
            }
        }
        return entered;
    }
}
