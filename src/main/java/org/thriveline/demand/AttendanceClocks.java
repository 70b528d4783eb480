package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;

/** Follows one incident through its events, and times every run of its attendance target. Used by one thread. */
public final class AttendanceClocks {
    private final Policies policies;
    private final List<AttendanceClock> done = new ArrayList<>();
    private @Nullable IncidentLine line;
    private @Nullable AttendanceClock running;

    private AttendanceClocks(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns every run, in the order in which they began.
     *
     * @param events of one incident, in the order of the log
     * @param now by which a run that nothing stopped is late or not
     */
    public static List<AttendanceClock> of(List<?> events, Policies policies, Instant now) {
        AttendanceClocks clocks = new AttendanceClocks(policies);
        events.forEach(clocks::take);
        if (clocks.running != null) {
            boolean late = clocks.running.due().isBefore(now);
            clocks.end(null, late ? AttendanceClock.State.LATE : AttendanceClock.State.RUNNING);
        }
        return List.copyOf(clocks.done);
    }

    private void take(Object told) {
        if (!(told instanceof IncidentEvent event)) {
            return;
        }
        line = IncidentLine.evolve(line, event, policies);
        AttendanceClock next = line == null ? null : run(line);
        AttendanceClock before = running;
        if (before != null && !same(before, next)) {
            end(event.at(), outcome(event, before));
        }
        running = next;
    }

    private static boolean same(AttendanceClock before, @Nullable AttendanceClock next) {
        return next != null
                && next.grade().equals(before.grade())
                && next.start().equals(before.start());
    }

    private static AttendanceClock.State outcome(IncidentEvent event, AttendanceClock run) {
        return switch (event) {
            case IncidentEvent.Arrived e ->
                e.at().isAfter(run.due()) ? AttendanceClock.State.MISSED : AttendanceClock.State.MET;
            case IncidentEvent.Resolved _, IncidentEvent.Closed _, IncidentEvent.Voided _ ->
                AttendanceClock.State.NOT_NEEDED;
            default -> AttendanceClock.State.REPLACED;
        };
    }

    private void end(@Nullable Instant at, AttendanceClock.State state) {
        AttendanceClock run = Objects.requireNonNull(running);
        done.add(new AttendanceClock(run.grade(), run.clock(), run.minutes(), run.start(), run.due(), at, state));
    }

    private @Nullable AttendanceClock run(IncidentLine incident) {
        Grade grade = incident.grade();
        Instant due = incident.due();
        if (grade == null || due == null) {
            return null;
        }
        Policy policy = policies.at(incident.opened());
        Target target = policy.grade(grade).map(GradeRule::target).orElse(null);
        Duration allowed = policy.target(grade, incident.area());
        return target == null || allowed == null
                ? null
                : new AttendanceClock(
                        grade,
                        target.clock(),
                        allowed.toMinutes(),
                        due.minus(allowed),
                        due,
                        null,
                        AttendanceClock.State.RUNNING);
    }
}
