package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;
import org.thriveline.policy.TargetClock;

/**
 * One change of an incident's grade.
 *
 * @param second when: whole seconds since 1970 in UTC
 * @param due by when somebody should have been there under the grade it had, null where nobody was awaited under it
 */
record RegradeFact(long second, Grade from, Grade to, @Nullable Long due) {
    /** Returns every change of an incident's grade, in the order of the log. */
    static List<RegradeFact> of(IncidentFact fact, Policies policies) {
        List<GradeStep> steps = fact.grades();
        if (steps.size() < 2) {
            return List.of();
        }
        Policy policy = policies.at(Instant.ofEpochSecond(fact.second()));
        List<RegradeFact> regrades = new ArrayList<>();
        for (int place = 1; place < steps.size(); place++) {
            GradeStep before = steps.get(place - 1);
            GradeStep step = steps.get(place);
            Long due = awaited(fact, place) ? due(fact, before, step, policy) : null;
            regrades.add(new RegradeFact(step.second(), before.grade(), step.grade(), due));
        }
        return regrades;
    }

    /** Whether nobody was there yet when the grade at a place was given, and it was not dealt with. */
    private static boolean awaited(IncidentFact fact, int place) {
        boolean there = fact.arrived() > 0 && fact.attendedAs() <= place;
        boolean dealt = fact.dealt() > 0
                && fact.dealt() <= fact.grades().get(place).second();
        return !there && !dealt;
    }

    /** A clock that counts from dispatch ran only where somebody had been sent by then. */
    private static @Nullable Long due(IncidentFact fact, GradeStep before, GradeStep step, Policy policy) {
        boolean fromDispatch = policy.grade(before.grade())
                .map(GradeRule::target)
                .map(Target::clock)
                .filter(TargetClock.FROM_DISPATCH::equals)
                .isPresent();
        return fromDispatch && fact.dispatched() > step.second() ? null : TargetRun.due(fact, before, policy);
    }

    boolean down() {
        return to.number() > from.number();
    }

    /** Returns whether it is a downgrade made when the target was about to run out, or had: the board's rule. */
    boolean nearBreach(Duration near) {
        return down() && due != null && second >= due - near.toSeconds();
    }

    /** Returns whether it is one made after the target had run out. */
    boolean afterBreach() {
        return down() && due != null && second > due;
    }
}
