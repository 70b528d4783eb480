package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;

/** What is kept of a month is what counting it anew gives, whatever was recorded since. */
class MonthCountsTest {
    private static final Policies POLICIES = Histories.POLICIES;
    private static final Measures MEASURES =
            new Measures(POLICIES.versions().getLast().measures(), POLICIES);

    @Property(tries = 100)
    void whatIsKeptIsWhatCountingAnewGives(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Facts facts = new Facts(POLICIES.zone());
        MonthCounts kept = new MonthCounts(facts);
        for (Object event : Histories.anyhow(random, 150)) {
            facts.apply(event);
            for (int month = 6; month <= 10; month++) {
                YearMonth of = YearMonth.of(2018, month);
                assertThat(figures(kept.of(MEASURES, Slice.ALL, of)))
                        .isEqualTo(figures(MEASURES.count(facts, of, Slice.ALL)));
            }
        }
    }

    private static Map<String, Optional<Number>> figures(Counts counts) {
        Map<String, Optional<Number>> figures = new TreeMap<>();
        for (MeasureRule rule : MEASURES.rules()) {
            figures.put(rule.id(), Optional.ofNullable(counts.figure(rule)));
        }
        return figures;
    }
}
