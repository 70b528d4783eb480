package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;
import org.thriveline.policy.TargetClock;

/** An {@link IncidentLine} on its way to the next. Used by one thread, for one event. */
final class IncidentChange {
    /** An incident that a whole town rings about says how many once; more than these need not be listed. */
    static final int CALLS = 50;

    private IncidentDetails details;
    private Instant opened;
    private @Nullable Grade grade;
    private @Nullable Instant graded;
    private List<Regrade> regrades = List.of();
    private @Nullable Assessment thrive;
    private @Nullable Appointment appointment;
    private @Nullable Instant dispatched;
    private @Nullable Instant arrived;
    private @Nullable Instant dealt;
    private Stage stage = Stage.AWAITING_ASSESSMENT;
    private Instant changed;
    private @Nullable ClosingCode closing;
    private List<CallId> calls = List.of();
    private @Nullable Instant due;

    /** A new incident. */
    IncidentChange(IncidentDetails details, Instant opened) {
        this.details = details;
        this.opened = opened;
        this.changed = opened;
    }

    IncidentChange(IncidentLine line) {
        this.details = line.details();
        this.opened = line.opened();
        this.grade = line.grade();
        this.graded = line.graded();
        this.regrades = line.regrades();
        this.thrive = line.thrive();
        this.appointment = line.appointment();
        this.dispatched = line.dispatched();
        this.arrived = line.arrived();
        this.dealt = line.dealt();
        this.stage = line.stage();
        this.changed = line.changed();
        this.closing = line.closing();
        this.calls = line.calls();
        this.due = line.due();
    }

    /** Takes in an event that is neither the first nor the last; returns whether it changed anything. */
    boolean take(IncidentEvent event) {
        switch (event) {
            case IncidentEvent.Graded e -> grade(e.grade(), e.at());
            case IncidentEvent.Regraded e -> regrade(e);
            case IncidentEvent.ThriveAssessed e -> assess(Assessment.first(e.at(), e.by(), e.findings()));
            case IncidentEvent.ThriveReassessed e -> assess(Assessment.after(thrive, e.at(), e.by(), e.findings()));
            case IncidentEvent.AppointmentMade e -> appointment = new Appointment(e.start(), e.end());
            case IncidentEvent.Dispatched e -> dispatch(e.at());
            case IncidentEvent.Arrived e -> arrive(e.at());
            case IncidentEvent.Resolved e -> reach(Stage.RESOLVED, e.at());
            case IncidentEvent.Closed e -> close(e);
            case IncidentEvent.Reopened e -> reopen(e.at());
            case IncidentEvent.Reclassified e -> closing = e.to();
            case IncidentEvent.Qualified e -> details = details.qualified(e.qualifiers());
            case IncidentEvent.Corrected e -> details = details.corrected(e.opening(), e.area(), e.beat(), e.place());
            case IncidentEvent.Recorded _, IncidentEvent.Voided _, IncidentEvent.TimeFlagged _ -> {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the call was not known to have led to it, and can be kept. */
    boolean led(CallId call) {
        if (calls.contains(call) || calls.size() == CALLS) {
            return false;
        }
        List<CallId> all = new ArrayList<>(calls);
        all.add(call);
        calls = List.copyOf(all);
        return true;
    }

    /** Returns whether the call was said to have led to it, and never was. */
    boolean unled(CallId call) {
        List<CallId> all = new ArrayList<>(calls);
        if (!all.remove(call)) {
            return false;
        }
        calls = List.copyOf(all);
        return true;
    }

    /** Returns the line, with its target by the policy in force when it opened. */
    IncidentLine done(Policies policies) {
        due = due(policies);
        return new IncidentLine(
                details,
                opened,
                grade,
                graded,
                regrades,
                thrive,
                appointment,
                dispatched,
                arrived,
                dealt,
                stage,
                changed,
                closing,
                calls,
                due);
    }

    private @Nullable Instant due(Policies policies) {
        if (grade == null || !stage.awaited()) {
            return null;
        }
        Policy policy = policies.at(opened);
        Target target = policy.grade(grade).map(GradeRule::target).orElse(null);
        Instant start = target == null ? null : start(target.clock());
        Duration allowed = policy.target(grade, details.area());
        return start == null || allowed == null ? null : start.plus(allowed);
    }

    private @Nullable Instant start(TargetClock clock) {
        return switch (clock) {
            case FROM_CALL -> opened;
            case FROM_GRADE -> graded;
            case FROM_DISPATCH -> dispatched;
        };
    }

    private void grade(Grade to, Instant at) {
        grade = to;
        graded = at;
        assessed();
    }

    private void regrade(IncidentEvent.Regraded event) {
        List<Regrade> all = new ArrayList<>(regrades);
        all.add(new Regrade(event.at(), event.from(), event.to(), due));
        regrades = List.copyOf(all);
        grade(event.to(), event.at());
    }

    private void assess(Assessment assessment) {
        thrive = assessment;
        assessed();
    }

    private void assessed() {
        if (stage == Stage.AWAITING_ASSESSMENT) {
            stage = Stage.AWAITING_DISPATCH;
        }
    }

    private void dispatch(Instant at) {
        dispatched = dispatched == null ? at : dispatched;
        reach(Stage.EN_ROUTE, at);
    }

    private void arrive(Instant at) {
        arrived = arrived == null ? at : arrived;
        reach(Stage.AT_SCENE, at);
    }

    private void close(IncidentEvent.Closed event) {
        closing = event.closing();
        thrive = thrive == null ? null : thrive.closed();
        reach(Stage.CLOSED, event.at());
    }

    /** A stage is never left backwards but by reopening: a second unit may set out when the first is there. */
    private void reach(Stage next, Instant at) {
        if (dealt == null && next.compareTo(Stage.AT_SCENE) > 0) {
            dealt = at;
        }
        if (next.compareTo(stage) > 0) {
            stage = next;
            changed = at;
        }
    }

    private void reopen(Instant at) {
        opened = at;
        dispatched = null;
        arrived = null;
        dealt = null;
        appointment = null;
        closing = null;
        stage = grade == null && thrive == null ? Stage.AWAITING_ASSESSMENT : Stage.AWAITING_DISPATCH;
        changed = at;
    }
}
