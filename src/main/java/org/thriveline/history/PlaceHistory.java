package org.thriveline.history;

import java.util.List;
import java.util.Locale;
import org.thriveline.figures.Grouping;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.figures.PlaceRow;
import org.thriveline.figures.Places;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.MeasureRule.Tallied;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;

/** Where demand was. Safe for use by many threads. */
public final class PlaceHistory {
    private final FactsHistory facts;
    private final Comparisons comparisons;
    private final Policies policies;
    private final InForce inForce;

    PlaceHistory(FactsHistory facts, Comparisons comparisons, Policies policies) {
        this.facts = facts;
        this.comparisons = comparisons;
        this.policies = policies;
        this.inForce = new InForce(policies);
    }

    /**
     * Returns a measure's volume by place.
     *
     * @param measure the id of a measure that counts records
     * @throws Rejection where there is no such measure, or its records know nothing of the slice
     * @throws FactsReading where the log was not read in time
     */
    public PlacesAnswer of(Question question, String measure, Grouping by) {
        Measures catalogue = comparisons.catalogue(question.current());
        List<MeasureRule> countable = catalogue.rules().stream()
                .filter(rule -> rule.share() == null && rule.as() == Tallied.RECORDS)
                .toList();
        MeasureRule rule = countable.stream()
                .filter(each -> each.id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        "unknown-measure", "measure", "no measure of the catalogue counts records as " + measure));
        if (!question.slice().applies(rule.of())) {
            throw new Rejection("bad-slice", "measure", "what " + measure + " counts has no such beats or qualifiers");
        }
        return facts.ask(question.knownAt(), asked -> answer(question, catalogue, rule, countable, by, asked));
    }

    private PlacesAnswer answer(
            Question question,
            Measures catalogue,
            MeasureRule rule,
            List<MeasureRule> countable,
            Grouping by,
            KnownFacts.Asked asked) {
        Period current = question.current();
        Period previous = question.previous();
        Places places = Places.of(
                catalogue.records(rule, asked.facts(), current, question.slice()),
                catalogue.records(rule, asked.facts(), previous, question.slice()),
                by,
                current.from(),
                current.to(),
                policies.zone(),
                rule.of() != Records.CRIMES);
        return new PlacesAnswer(
                question.quarter().toString(),
                question.span().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                policies.force(),
                policies.zone().getId(),
                asked.provenance().simulated(),
                asked.position(),
                question.knownAt(),
                by.word(),
                new PlacesAnswer.Counted(rule.id(), rule.title(), rule.counts()),
                countable.stream()
                        .map(each -> new PlacesAnswer.Choice(each.id(), each.title(), each.group()))
                        .toList(),
                Comparison.Days.of(current),
                Comparison.Days.of(previous),
                inForce.versions(previous, current),
                new Breaks(policies).between(previous, current),
                inForce.areas(current).stream()
                        .map(area -> new PlacesAnswer.Area(
                                area.code(), area.name(), area.territory(), area.column(), area.row()))
                        .toList(),
                PlacesAnswer.Volume.of(places.total()),
                places.rows().stream().map(row -> row(row, by)).toList(),
                PlacesAnswer.Volume.of(places.without()),
                places.months(),
                places.weeks());
    }

    private PlacesAnswer.Row row(PlaceRow row, Grouping by) {
        return new PlacesAnswer.Row(
                row.key(),
                by == Grouping.AREA ? inForce.name(row.key()) : row.key(),
                row.rank(),
                row.count().current(),
                row.count().previous(),
                row.count().change(),
                row.count().percent(),
                row.share());
    }
}
