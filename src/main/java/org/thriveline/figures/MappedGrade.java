package org.thriveline.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.GradeMapping;
import org.thriveline.policy.Policy;

/**
 * An incident as it would have been graded by a candidate's rules.
 *
 * @param fact the incident with that grade
 * @param by the rule that gave it, null where none did and the grades that people gave stand
 */
record MappedGrade(IncidentFact fact, @Nullable GradeMapping by) {
    static MappedGrade of(IncidentFact fact, Policy policy) {
        for (GradeMapping mapping : policy.mappings()) {
            if (mapping.takes(fact.opening(), fact.qualifiers())) {
                return new MappedGrade(graded(fact, mapping), mapping);
            }
        }
        return new MappedGrade(fact, null);
    }

    /** The rule grades when a person first did, or at the beginning where nobody ever did; no regrade follows. */
    private static IncidentFact graded(IncidentFact fact, GradeMapping mapping) {
        boolean byPeople = !fact.grades().isEmpty();
        long second = byPeople ? fact.grades().getFirst().second() : fact.second();
        boolean beforeArrival = fact.arrived() > 0 && (fact.attendedAs() > 0 || !byPeople);
        return fact.graded(List.of(new GradeStep(second, mapping.grade())), beforeArrival ? 1 : 0);
    }
}
