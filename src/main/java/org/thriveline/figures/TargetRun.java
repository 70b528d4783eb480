package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;

/**
 * What came of the target of an incident's response, by the grade it had when somebody was first there, or else by the last before it was
 * dealt with.
 *
 * @param grade that one, null where it had none
 */
public record TargetRun(@Nullable Grade grade, Outcome outcome) {
    /** What came of a target. */
    public enum Outcome {
        /** Nobody was awaited by a target. */
        NONE,
        /** Somebody was there in time. */
        WITHIN,
        /** Somebody was there too late. */
        LATE,
        /** It ran out before the incident was dealt with, and nobody was there. */
        UNATTENDED,
        /** The incident was dealt with before it ran out, and nobody was there. */
        NOT_NEEDED,
        /** It has not run out yet. */
        PENDING
    }

    /**
     * Returns what came of it, by the policy in force when the incident began, as on the board.
     *
     * @param known the last moment of which anything is known: whole seconds since 1970 in UTC
     */
    static TargetRun of(IncidentFact fact, Policies policies, long known) {
        GradeStep step = fact.arrived() > 0 ? fact.attended() : last(fact);
        if (step == null) {
            return new TargetRun(null, Outcome.NONE);
        }
        Policy policy = policies.at(Instant.ofEpochSecond(fact.second()));
        boolean awaited = policy.target(step.grade(), fact.area()) != null;
        Long due = due(fact, step, policy);
        return new TargetRun(step.grade(), awaited ? outcome(fact, due, known) : Outcome.NONE);
    }

    /** Returns the grade given last before it was dealt with: one given afterwards awaits nobody. */
    private static @Nullable GradeStep last(IncidentFact fact) {
        GradeStep last = null;
        for (GradeStep step : fact.grades()) {
            if (fact.dealt() == 0 || step.second() <= fact.dealt()) {
                last = step;
            }
        }
        return last;
    }

    /** Returns by when somebody should be there under a grade; null where there is no target, or its clock does not run. */
    static @Nullable Long due(IncidentFact fact, GradeStep step, Policy policy) {
        Target target = policy.grade(step.grade()).map(GradeRule::target).orElse(null);
        Duration allowed = policy.target(step.grade(), fact.area());
        if (target == null || allowed == null) {
            return null;
        }
        long start =
                switch (target.clock()) {
                    case FROM_CALL -> fact.second();
                    case FROM_GRADE -> step.second();
                    case FROM_DISPATCH -> fact.dispatched();
                };
        return start == 0 ? null : start + allowed.toSeconds();
    }

    private static Outcome outcome(IncidentFact fact, @Nullable Long due, long known) {
        long dealt = fact.dealt();
        if (due == null) {
            // Its clock never ran, since nobody was sent: of one who came nevertheless it cannot be said how soon.
            return fact.arrived() > 0 ? Outcome.NONE : dealt > 0 ? Outcome.NOT_NEEDED : Outcome.PENDING;
        }
        if (fact.arrived() > 0) {
            return fact.arrived() <= due ? Outcome.WITHIN : Outcome.LATE;
        }
        if (dealt > 0) {
            return dealt <= due ? Outcome.NOT_NEEDED : Outcome.UNATTENDED;
        }
        return known > due ? Outcome.UNATTENDED : Outcome.PENDING;
    }

    /** Returns whether the target ran out before anybody was there. */
    public boolean pastTarget() {
        return outcome == Outcome.LATE || outcome == Outcome.UNATTENDED;
    }
}
