package org.thriveline.incident;

import java.time.Instant;
import java.util.List;
import org.thriveline.incident.IncidentCommand.RecordIncident;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Steps;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TimeFlag;

/** Decides what a command on an incident makes happen. Pure, and safe for use by many threads. */
public final class IncidentDecider {
    private final Policies policies;
    private final IncidentChecks checks;

    public IncidentDecider(Policies policies) {
        this.policies = policies;
        this.checks = new IncidentChecks(policies);
    }

    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<IncidentEvent> decide(List<IncidentCommand> steps, Incident incident) {
        return Steps.inOrder(steps, incident, this::decide, Incident::evolve);
    }

    /**
     * Returns what happened, with a flag where its time is out of order; empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<IncidentEvent> decide(IncidentCommand command, Incident incident) {
        if (IncidentNews.known(command, incident)) {
            return List.of();
        }
        if (incident.voided()) {
            throw Rejection.voided(command.id());
        }
        IncidentEvent event = IncidentNews.event(command, incident);
        if (command instanceof RecordIncident first) {
            return begin(first, event, incident);
        }
        Instant recorded = incident.recorded();
        if (recorded == null) {
            throw Rejection.notRecorded(command.id());
        }
        checks.check(command, incident, recorded);
        return IncidentOrder.broken(command, incident, recorded) ? flagged(event, incident) : List.of(event);
    }

    private List<IncidentEvent> begin(RecordIncident command, IncidentEvent event, Incident incident) {
        if (incident.recorded() != null) {
            throw Rejection.recordedDifferently(command.id());
        }
        policies.at(command.at()).mustKnow(command.area());
        return List.of(event);
    }

    private static List<IncidentEvent> flagged(IncidentEvent event, Incident incident) {
        String step = StoredName.of(event.getClass()).step();
        var flag = new IncidentEvent.TimeFlagged(event.id(), event.at(), step, TimeFlag.OUT_OF_ORDER);
        return incident.seen().contains(flag) ? List.of(event) : List.of(event, flag);
    }
}
