package org.thriveline.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Target;
import org.thriveline.policy.TargetClock;

/**
 * What the board needs of one incident.
 *
 * @param opened when it was recorded, or last reopened
 * @param graded when it was given its grade, null where it has none
 * @param dispatched when somebody was first sent since it opened
 * @param changed when its stage last changed
 */
record IncidentLine(
        OpeningCode opening,
        @Nullable AreaCode area,
        Instant opened,
        @Nullable Grade grade,
        @Nullable Instant graded,
        @Nullable Instant dispatched,
        Stage stage,
        Instant changed) {

    /** Returns the incident after an event; null where there is no incident any more, or never was. */
    static @Nullable IncidentLine evolve(@Nullable IncidentLine before, IncidentEvent event) {
        if (event instanceof IncidentEvent.Recorded e) {
            return new IncidentLine(e.opening(), e.area(), e.at(), null, null, null, Stage.AWAITING_DISPATCH, e.at());
        }
        return before == null
                ? null
                : switch (event) {
                    case IncidentEvent.Graded e -> before.graded(e.grade(), e.at());
                    case IncidentEvent.Regraded e -> before.graded(e.to(), e.at());
                    case IncidentEvent.Dispatched e -> before.dispatched(e.at());
                    case IncidentEvent.Arrived e -> before.reached(Stage.AT_SCENE, e.at());
                    case IncidentEvent.Resolved e -> before.reached(Stage.RESOLVED, e.at());
                    case IncidentEvent.Closed e -> before.reached(Stage.CLOSED, e.at());
                    case IncidentEvent.Reopened e -> before.reopened(e.at());
                    case IncidentEvent.Corrected e -> before.corrected(e.opening(), e.area());
                    case IncidentEvent.Voided e -> null;
                    case IncidentEvent.Recorded e -> before;
                    case IncidentEvent.ThriveAssessed e -> before;
                    case IncidentEvent.ThriveReassessed e -> before;
                    case IncidentEvent.AppointmentMade e -> before;
                    case IncidentEvent.Reclassified e -> before;
                    case IncidentEvent.Qualified e -> before;
                    case IncidentEvent.TimeFlagged e -> before;
                };
    }

    boolean open() {
        return stage != Stage.CLOSED;
    }

    /** Whether somebody is still awaited. */
    boolean awaited() {
        return stage == Stage.AWAITING_DISPATCH || stage == Stage.EN_ROUTE;
    }

    /**
     * Returns by when somebody should be there under the policy in force when it opened; null where nobody need come, where
     * somebody has, or where the target's clock has not started.
     */
    @Nullable
    Instant due(Policies policies) {
        if (grade == null || !awaited()) {
            return null;
        }
        var policy = policies.at(opened);
        Target target = policy.grade(grade).map(rule -> rule.target()).orElse(null);
        Instant start = target == null ? null : start(target.clock());
        var allowed = policy.target(grade, area);
        return start == null || allowed == null ? null : start.plus(allowed);
    }

    private @Nullable Instant start(TargetClock clock) {
        return switch (clock) {
            case FROM_CALL -> opened;
            case FROM_GRADE -> graded;
            case FROM_DISPATCH -> dispatched;
        };
    }

    private IncidentLine graded(Grade to, Instant at) {
        return new IncidentLine(opening, area, opened, to, at, dispatched, stage, changed);
    }

    private IncidentLine dispatched(Instant at) {
        Instant first = dispatched == null ? at : dispatched;
        return new IncidentLine(opening, area, opened, grade, graded, first, stage, changed)
                .reached(Stage.EN_ROUTE, at);
    }

    /** A stage is never left backwards but by reopening: a second unit may set out when the first is there. */
    private IncidentLine reached(Stage next, Instant at) {
        return next.compareTo(stage) > 0
                ? new IncidentLine(opening, area, opened, grade, graded, dispatched, next, at)
                : this;
    }

    private IncidentLine reopened(Instant at) {
        return new IncidentLine(opening, area, at, grade, graded, null, Stage.AWAITING_DISPATCH, at);
    }

    private IncidentLine corrected(OpeningCode code, @Nullable AreaCode to) {
        return new IncidentLine(code, to, opened, grade, graded, dispatched, stage, changed);
    }
}
