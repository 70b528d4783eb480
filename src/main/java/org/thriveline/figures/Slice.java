package org.thriveline.figures;

import java.util.Set;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Qualifier;

/**
 * A part of the demand: what is of one of the areas, of one of the beats, and has all of the qualifiers; none of a kind asks
 * nothing. Immutable.
 */
public record Slice(Set<AreaCode> areas, Set<BeatCode> beats, Set<Qualifier> qualifiers) {
    /** All demand. */
    public static final Slice ALL = new Slice(Set.of(), Set.of(), Set.of());

    public Slice {
        areas = Set.copyOf(areas);
        beats = Set.copyOf(beats);
        qualifiers = Set.copyOf(qualifiers);
    }

    /** Returns whether records of a kind can be asked this: incidents and crimes have a beat, only incidents qualifiers. */
    public boolean applies(MeasureRule.Records of) {
        return switch (of) {
            case INCIDENTS -> true;
            case CRIMES -> qualifiers.isEmpty();
            case CALLS, MISSING, SEARCHES -> beats.isEmpty() && qualifiers.isEmpty();
        };
    }

    /** Returns whether a fact is of this part; what has no area is of none. */
    public boolean takes(Fact fact) {
        return (areas.isEmpty() || (fact.area() != null && areas.contains(fact.area())))
                && (beats.isEmpty() || (fact.beat() != null && beats.contains(fact.beat())))
                && (qualifiers.isEmpty()
                        || (fact instanceof IncidentFact incident
                                && incident.qualifiers().containsAll(qualifiers)));
    }
}
