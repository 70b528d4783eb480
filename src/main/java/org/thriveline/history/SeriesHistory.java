package org.thriveline.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.Rebase;
import org.thriveline.analysis.SeriesId;
import org.thriveline.figures.By;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Rejection;

/** One measure through time, by the catalogue in force at its end. Safe for use by many threads. */
public final class SeriesHistory {
    /** Longer than any chart is read. */
    private static final int MOST = 600;

    private final FactsHistory facts;
    private final Comparisons comparisons;
    private final AnalysisHistory analysis;
    private final Policies policies;

    public SeriesHistory(FactsHistory facts, Comparisons comparisons, AnalysisHistory analysis, Policies policies) {
        this.facts = facts;
        this.comparisons = comparisons;
        this.analysis = analysis;
        this.policies = policies;
    }

    /**
     * Returns a series.
     *
     * @throws Rejection where the catalogue has no such measure, or the periods make no sense
     * @throws FactsReading where the log was not read in time
     */
    public MeasuredSeries of(SeriesQuestion question) {
        List<Rebase> rebases = analysis.rebases(List.of(new SeriesId(question.measure())), question.knownAt());
        LocalDate day = question.to() == null ? today(question) : question.to();
        Measures catalogue = comparisons.catalogue(policies.on(day));
        MeasureRule rule = rule(catalogue, question.measure());
        // What is counted of all demand by month is at hand; else one measure is counted sooner than all.
        boolean kept = question.by() != By.WEEK && question.slice().equals(Slice.ALL);
        Measures measures = kept ? catalogue : new Measures(List.of(rule), policies);
        return facts.ask(question.knownAt(), asked -> answer(question, asked, rebases, rule, measures));
    }

    /** Returns every measure that some version of the policy has, in the order of the newest. */
    public List<SeriesId> measures() {
        return policies.versions().reversed().stream()
                .flatMap(policy -> policy.measures().stream())
                .map(rule -> new SeriesId(rule.id()))
                .distinct()
                .toList();
    }

    /** @param measures one of which is the rule */
    MeasuredSeries answer(
            SeriesQuestion question, KnownFacts.Asked asked, List<Rebase> all, MeasureRule rule, Measures measures) {
        LocalDate today = today(question);
        if (rule.of() == MeasureRule.Records.CRIMES && question.by() == By.WEEK) {
            throw new Rejection("bad-by", "by", "recorded crime is published by month, so that no week is known");
        }
        List<By.Step> steps = steps(question, asked, rule, today);
        Comparison.Part slice = Comparison.Part.of(question.slice());
        List<Rebase> rebases = all.stream()
                .filter(rebase -> rebase.stands() && rebase.id().holdsFor(slice.areas()))
                .toList();
        SeriesChart chart = SeriesChart.of(
                rule,
                steps,
                new SeriesCounts(asked, rule, measures).of(question.by(), steps, question.slice()),
                today,
                starts(rebases, steps));
        return new MeasuredSeries(
                rule.id(),
                rule.title(),
                rule.counts(),
                SeriesChart.unit(rule),
                question.by(),
                policies.force(),
                policies.zone().getId(),
                asked.provenance().simulated(),
                asked.position(),
                question.knownAt(),
                slice,
                inForce(steps),
                breaks(steps),
                chart.chart(),
                chart.stretches(),
                chart.points(),
                chart.signals(),
                rebases);
    }

    private LocalDate today(SeriesQuestion question) {
        return LocalDate.ofInstant(question.asOf(), policies.zone());
    }

    private static MeasureRule rule(Measures catalogue, String measure) {
        return catalogue.rules().stream()
                .filter(rule -> rule.id().equals(measure))
                .findFirst()
                .orElseThrow(
                        () -> new Rejection("unknown-measure", "measure", "the catalogue has no measure " + measure));
    }

    private static List<By.Step> steps(
            SeriesQuestion question, KnownFacts.Asked asked, MeasureRule rule, LocalDate today) {
        LocalDate first = or(question.from(), asked.facts().first(rule.of()), today);
        LocalDate last = or(question.to(), asked.facts().last(rule.of()), today);
        if (last.isBefore(first)) {
            throw new Rejection("bad-to", "to", "the series ends before it begins");
        }
        List<By.Step> steps = question.by().between(first, last, MOST + 1);
        if (steps.size() > MOST) {
            throw new Rejection("bad-from", "from", "the series has more than " + MOST + " periods");
        }
        return steps;
    }

    private static LocalDate or(@Nullable LocalDate asked, @Nullable LocalDate recorded, LocalDate today) {
        return asked != null ? asked : recorded != null ? recorded : today;
    }

    /** A rebase in the midst of a period begins with the next one. */
    private static SortedSet<Integer> starts(List<Rebase> rebases, List<By.Step> steps) {
        SortedSet<Integer> starts = new TreeSet<>();
        for (Rebase rebase : rebases) {
            int place = 0;
            while (place < steps.size() && steps.get(place).first().isBefore(rebase.from())) {
                place++;
            }
            if (place > 0 && place < steps.size()) {
                starts.add(place);
            }
        }
        return starts;
    }

    private List<String> inForce(List<By.Step> steps) {
        return policies.between(steps.getFirst().first(), steps.getLast().last()).stream()
                .map(Policy::version)
                .toList();
    }

    private List<Comparison.Break> breaks(List<By.Step> steps) {
        Period all = new Period(
                "",
                YearMonth.from(steps.getFirst().first()),
                YearMonth.from(steps.getLast().last()));
        return new Breaks(policies).between(all, all);
    }
}
