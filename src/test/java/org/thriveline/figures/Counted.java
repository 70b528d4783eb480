package org.thriveline.figures;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.intake.force.ReferenceForce;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;

/** What the reference force's measures count. */
public final class Counted {
    /** The measures that existed before there was a catalogue, which the older recounts know. */
    static final List<String> FIRST = List.of(
            "calls.999",
            "calls.101",
            "incidents",
            "incidents.grade1",
            "incidents.grade2",
            "incidents.grade3",
            "incidents.grade4",
            "incidents.ungraded",
            "incidents.domestic",
            "incidents.domesticWithCrime",
            "incidents.asb",
            "missing.records",
            "missing.persons",
            "stopsearch",
            "stopsearch.offensiveWeapons");

    private static final Policies POLICIES = ReferenceForce.reference();

    private Counted() {}

    /** Returns the figures of the first measures in a period. */
    public static SortedMap<String, Integer> in(Facts facts, Period period) {
        List<MeasureRule> rules = POLICIES.on(period.to()).measures();
        Counts counts = new MonthCounts(facts).of(new Measures(rules, POLICIES), Slice.ALL, period);
        SortedMap<String, Integer> figures = new TreeMap<>();
        rules.stream()
                .filter(rule -> FIRST.contains(rule.id()))
                .forEach(rule -> figures.put(rule.id(), Objects.requireNonNull(counts.figure(rule)).intValue()));
        return figures;
    }
}
