package org.thriveline.demand;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Policies;

/**
 * What the board needs of one incident.
 *
 * @param opened when it was recorded, or last reopened
 * @param graded when it was given its grade, null where it has none
 * @param regrades every change of its grade, in the order of the log
 * @param thrive how it was assessed last, null where it was not
 * @param dispatched when somebody was first sent since it opened
 * @param arrived when somebody was first there since it opened
 * @param dealt when it was first resolved or closed since it opened
 * @param changed when its stage last changed
 * @param calls those that led to it, the first {@link IncidentChange#CALLS} of them
 * @param due by when somebody should be there, null where nobody is awaited by a target
 */
record IncidentLine(
        IncidentDetails details,
        Instant opened,
        @Nullable Grade grade,
        @Nullable Instant graded,
        List<Regrade> regrades,
        @Nullable Assessment thrive,
        @Nullable Appointment appointment,
        @Nullable Instant dispatched,
        @Nullable Instant arrived,
        @Nullable Instant dealt,
        Stage stage,
        Instant changed,
        @Nullable ClosingCode closing,
        List<CallId> calls,
        @Nullable Instant due) {

    /** Returns the incident after an event; null where there is no incident any more, or never was. */
    static @Nullable IncidentLine evolve(@Nullable IncidentLine before, IncidentEvent event, Policies policies) {
        if (event instanceof IncidentEvent.Recorded e) {
            IncidentDetails details = new IncidentDetails(e.opening(), e.area(), e.beat(), e.place(), e.qualifiers());
            return new IncidentChange(details, e.at()).done(policies);
        }
        if (before == null || event instanceof IncidentEvent.Voided) {
            return null;
        }
        IncidentChange change = new IncidentChange(before);
        return change.take(event) ? change.done(policies) : before;
    }

    /** Returns the incident with a call that led to it. */
    IncidentLine led(CallId call, Policies policies) {
        IncidentChange change = new IncidentChange(this);
        return change.led(call) ? change.done(policies) : this;
    }

    /** Returns the incident without a call that is voided. */
    IncidentLine unled(CallId call, Policies policies) {
        IncidentChange change = new IncidentChange(this);
        return change.unled(call) ? change.done(policies) : this;
    }

    @Nullable
    AreaCode area() {
        return details.area();
    }

    boolean open() {
        return stage != Stage.CLOSED;
    }

    /** Whether it is past its target at a moment. */
    boolean late(Instant now) {
        return due != null && due.isBefore(now);
    }

    /** Whether it was assessed, and that too long ago, or before it was opened again. */
    boolean stale(Instant now, Policies policies) {
        return thrive != null
                && (thrive.over()
                        || thrive.at().plus(policies.at(now).reassessAfter()).isBefore(now));
    }
}
