package org.thriveline.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Counts;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** Compares periods by the catalogue in force at the end of the current one. Safe for use by many threads. */
public final class Comparisons {
    private static final double PERCENT = 100;

    private final FactsHistory facts;
    private final Policies policies;
    private final Map<String, Measures> catalogues = new LinkedHashMap<>();

    public Comparisons(FactsHistory facts, Policies policies) {
        this(policies, facts);
        facts.onceRead(this::count);
    }

    /** Returns one that counts nothing beforehand, for who asks once. */
    public static Comparisons unprepared(FactsHistory facts, Policies policies) {
        return new Comparisons(policies, facts);
    }

    private Comparisons(Policies policies, FactsHistory facts) {
        this.facts = facts;
        this.policies = policies;
        // A catalogue that asks for what cannot be is to be found out at the start, not in the week of the report.
        policies.versions().forEach(policy -> catalogues.put(policy.version(), measures(policy)));
    }

    /** Versions that have the same catalogue share what was counted by it. */
    private Measures measures(Policy policy) {
        return catalogues.values().stream()
                .filter(measures -> measures.rules().equals(policy.measures()))
                .findFirst()
                .orElseGet(() -> new Measures(policy.measures(), policies));
    }

    /** Counts every day beforehand, the latest first, so that nobody waits for it; a day at a time, lest others wait. */
    private void count() {
        for (LocalDate day :
                facts.<List<LocalDate>>ask(null, asked -> asked.facts().days())) {
            facts.ask(null, asked -> asked.counts().of(catalogue(policies.on(day)), day));
        }
    }

    /** @throws FactsReading where the log was not read in time */
    public Comparison of(Question question) {
        return facts.ask(question.knownAt(), asked -> compare(question, asked));
    }

    /** Returns the catalogue in force at the end of a period. */
    Measures catalogue(Period period) {
        return catalogue(policies.on(period.to()));
    }

    /** Returns the catalogue of a version. */
    Measures catalogue(Policy policy) {
        return Objects.requireNonNull(catalogues.get(policy.version()), policy.version());
    }

    Comparison compare(Question question, KnownFacts.Asked asked) {
        Period current = question.current();
        Period previous = question.previous();
        Measures measures = catalogue(current);
        Slice slice = question.slice();
        Side now = new Side(asked, measures, slice, current);
        Side before = new Side(asked, measures, slice, previous);
        return new Comparison(
                question.quarter().toString(),
                question.span().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                policies.force(),
                policies.zone().getId(),
                asked.provenance().simulated(),
                asked.position(),
                question.knownAt(),
                Comparison.Days.of(current),
                Comparison.Days.of(previous),
                Comparison.Part.of(slice),
                new InForce(policies).versions(previous, current),
                new Breaks(policies).between(previous, current),
                measures.rules().stream()
                        .map(rule -> row(rule, slice.applies(rule.of()), now, before))
                        .toList());
    }

    /** What measures count in one of the two periods. */
    private record Side(Counts counts, Map<YearMonth, Counts> months) {
        Side(KnownFacts.Asked asked, Measures measures, Slice slice, Period period) {
            this(asked.counts().of(measures, slice, period), new LinkedHashMap<>());
            period.months().forEach(month -> months.put(month, asked.counts().of(measures, slice, month)));
        }

        Map<YearMonth, @Nullable Number> figures(MeasureRule rule) {
            Map<YearMonth, @Nullable Number> figures = new LinkedHashMap<>();
            months.forEach((month, counted) -> figures.put(month, counted.figure(rule)));
            return figures;
        }
    }

    private static Comparison.Row row(MeasureRule rule, boolean applies, Side now, Side before) {
        boolean percentage = rule.share() != null;
        Number current = applies ? now.counts().figure(rule) : null;
        Number previous = applies ? before.counts().figure(rule) : null;
        return new Comparison.Row(
                rule.id(),
                rule.title(),
                rule.group(),
                rule.counts(),
                percentage ? "percent" : rule.as() == MeasureRule.Tallied.RECORDS ? "count" : "people",
                current,
                previous,
                change(current, previous),
                percentage ? null : percent(current, previous),
                applies ? now.figures(rule) : Map.of(),
                applies ? before.figures(rule) : Map.of(),
                percentage && applies
                        ? new Comparison.Parts(
                                now.counts().part(rule), before.counts().part(rule))
                        : null);
    }

    static @Nullable Number change(@Nullable Number current, @Nullable Number previous) {
        if (current == null || previous == null) {
            return null;
        }
        return current instanceof Long now && previous instanceof Long before
                ? (Number) (now - before)
                : (Number) (current.doubleValue() - previous.doubleValue());
    }

    private static @Nullable Double percent(@Nullable Number current, @Nullable Number previous) {
        return current == null || previous == null || previous.longValue() == 0
                ? null
                : PERCENT * (Objects.requireNonNull(current).longValue() - previous.longValue()) / previous.longValue();
    }
}
