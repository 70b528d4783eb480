package org.thriveline.history;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.thriveline.figures.Counts;
import org.thriveline.figures.Fact;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.MeasureRule.Records;

/** What is known of a period: what was counted, and the slice's facts by kind and number. Immutable. */
record KnownPeriod(Counts counts, Map<Records, Map<String, Fact>> facts) {
    static KnownPeriod of(KnownFacts.Asked asked, Measures measures, Slice slice, Period period) {
        Map<Records, Map<String, Fact>> facts = new EnumMap<>(Records.class);
        for (Records kind : Records.values()) {
            Map<String, Fact> those = new HashMap<>();
            asked.facts()
                    .of(kind, period.from(), period.to())
                    .filter(entry -> slice.takes(entry.getValue()))
                    .forEach(entry -> those.put(entry.getKey(), entry.getValue()));
            facts.put(kind, those);
        }
        return new KnownPeriod(asked.counts().of(measures, slice, period), facts);
    }

    Map<String, Fact> of(Records kind) {
        return facts.getOrDefault(kind, Map.of());
    }
}
