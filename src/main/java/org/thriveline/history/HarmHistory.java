package org.thriveline.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.thriveline.figures.CrimeFact;
import org.thriveline.figures.Facts;
import org.thriveline.figures.Grouping;
import org.thriveline.figures.Harm;
import org.thriveline.figures.HarmRow;
import org.thriveline.figures.IncidentFact;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.HarmRule;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;

/** How grave recorded crime was. Safe for use by many threads. */
public final class HarmHistory {
    private final FactsHistory facts;
    private final Policies policies;
    private final InForce inForce;

    HarmHistory(FactsHistory facts, Policies policies) {
        this.facts = facts;
        this.policies = policies;
        this.inForce = new InForce(policies);
    }

    /**
     * Returns volume against harm in the question's current period.
     *
     * @throws Rejection where it asks for qualifiers, which crimes have not
     * @throws FactsReading where the log was not read in time
     */
    public HarmAnswer of(Question question, Grouping by) {
        if (!question.slice().applies(Records.CRIMES)) {
            throw new Rejection("bad-slice", "qualifier", "crimes have no qualifiers");
        }
        return facts.ask(question.knownAt(), asked -> answer(question, by, asked));
    }

    private HarmAnswer answer(Question question, Grouping by, KnownFacts.Asked asked) {
        Period period = question.current();
        Facts all = asked.facts();
        Slice slice = question.slice();
        Stream<IncidentFact> incidents = all.incidents(period.from(), period.to())
                .map(Map.Entry::getValue)
                .filter(slice::takes);
        Harm harm = Harm.of(crimes(all, period, slice), incidents, by, policies);
        Map<YearMonth, Long> months = new LinkedHashMap<>();
        period.months()
                .forEach(month -> months.put(
                        month,
                        crimes(all, Period.of(month), slice)
                                .filter(CrimeFact::crime)
                                .count()));
        return new HarmAnswer(
                question.quarter().toString(),
                question.span().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                policies.force(),
                policies.zone().getId(),
                asked.provenance().simulated(),
                asked.position(),
                question.knownAt(),
                by.word(),
                Comparison.Days.of(period),
                inForce.versions(period),
                weights(period),
                months,
                harm.total(),
                harm.rows().stream().map(row -> row(row, by)).toList(),
                harm.without(),
                unweighted(harm));
    }

    private static Stream<CrimeFact> crimes(Facts all, Period period, Slice slice) {
        return all.crimes(period.from(), period.to()).map(Map.Entry::getValue).filter(slice::takes);
    }

    private List<HarmAnswer.Weights> weights(Period period) {
        Map<HarmRule, HarmAnswer.Weights> weights = new LinkedHashMap<>();
        inForce.in(period).forEach(policy -> {
            HarmRule harm = policy.harm();
            if (!harm.weights().isEmpty()) {
                weights.putIfAbsent(harm, new HarmAnswer.Weights(policy.version(), harm.source(), harm.year()));
            }
        });
        return List.copyOf(weights.values());
    }

    private HarmAnswer.Row row(HarmRow row, Grouping by) {
        return new HarmAnswer.Row(
                row.key(),
                by == Grouping.AREA ? inForce.name(row.key()) : row.key(),
                row.volume(),
                row.weight(),
                row.days(),
                row.volumeShare(),
                row.daysShare(),
                row.volumeRank(),
                row.daysRank());
    }

    private static List<HarmAnswer.Unweighted> unweighted(Harm harm) {
        List<HarmAnswer.Unweighted> kinds = new ArrayList<>();
        harm.unweighted()
                .forEach((kind, volume) -> kinds.add(new HarmAnswer.Unweighted(
                        kind, "crimes", volume, "Published with street-level crime as " + kind + ".")));
        kinds.add(new HarmAnswer.Unweighted(
                "Anti-social behaviour incidents",
                "incidents",
                harm.incidents().antiSocial(),
                "Incidents qualified as anti-social behaviour for which no crime was recorded."));
        kinds.add(new HarmAnswer.Unweighted(
                "Other incidents that are no crime",
                "incidents",
                harm.incidents().other(),
                "All other incidents for which no crime was recorded."));
        return kinds;
    }
}
