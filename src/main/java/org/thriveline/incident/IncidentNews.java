package org.thriveline.incident;

import java.util.Set;
import org.thriveline.incident.IncidentCommand.Arrive;
import org.thriveline.incident.IncidentCommand.AssessThrive;
import org.thriveline.incident.IncidentCommand.Close;
import org.thriveline.incident.IncidentCommand.Correct;
import org.thriveline.incident.IncidentCommand.Dispatch;
import org.thriveline.incident.IncidentCommand.FlagTime;
import org.thriveline.incident.IncidentCommand.MakeAppointment;
import org.thriveline.incident.IncidentCommand.Qualify;
import org.thriveline.incident.IncidentCommand.Reclassify;
import org.thriveline.incident.IncidentCommand.RecordIncident;
import org.thriveline.incident.IncidentCommand.Reopen;
import org.thriveline.incident.IncidentCommand.Resolve;
import org.thriveline.incident.IncidentCommand.SetGrade;
import org.thriveline.incident.IncidentCommand.VoidIncident;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;

/** What a command tells of an incident, and whether that is news. */
final class IncidentNews {
    private IncidentNews() {}

    /** Returns whether the command tells nothing new: it was told before, or changes nothing. */
    static boolean known(IncidentCommand command, Incident incident) {
        Facts facts = incident.facts();
        Set<IncidentEvent> seen = incident.seen();
        return switch (command) {
            case SetGrade c -> facts.grades().known(c.at(), c.grade());
            case Reclassify c -> facts.codes().known(c.at(), c.to());
            case Qualify c -> facts.qualifiers().known(c.at(), c.qualifiers());
            case Correct c -> facts.details().known(c.at(), details(c));
            case AssessThrive c -> seen.contains(assessed(c)) || seen.contains(reassessed(c));
            default -> seen.contains(event(command, incident));
        };
    }

    /** Returns the event that the command would be on this incident. */
    static IncidentEvent event(IncidentCommand command, Incident incident) {
        return switch (command) {
            case RecordIncident c ->
                new IncidentEvent.Recorded(c.id(), c.at(), c.opening(), c.area(), c.beat(), c.place(), c.qualifiers());
            case AssessThrive c -> incident.facts().assessed() == null ? assessed(c) : reassessed(c);
            case SetGrade c -> graded(c, incident);
            case MakeAppointment c -> new IncidentEvent.AppointmentMade(c.id(), c.at(), c.start(), c.end());
            case Dispatch c -> new IncidentEvent.Dispatched(c.id(), c.at(), c.unit());
            case Arrive c -> new IncidentEvent.Arrived(c.id(), c.at(), c.unit());
            case Resolve c -> new IncidentEvent.Resolved(c.id(), c.at());
            case Close c -> new IncidentEvent.Closed(c.id(), c.at(), c.closing());
            case Reopen c -> new IncidentEvent.Reopened(c.id(), c.at(), c.reason());
            case Reclassify c -> {
                ClosingCode from = incident.facts().codes().current();
                yield new IncidentEvent.Reclassified(c.id(), c.at(), from, c.to());
            }
            case Qualify c -> new IncidentEvent.Qualified(c.id(), c.at(), c.qualifiers());
            case Correct c -> new IncidentEvent.Corrected(c.id(), c.at(), c.opening(), c.area(), c.beat(), c.place());
            case VoidIncident c -> new IncidentEvent.Voided(c.id(), c.at(), c.reason());
            case FlagTime c -> new IncidentEvent.TimeFlagged(c.id(), c.at(), c.step(), c.flag());
        };
    }

    private static IncidentEvent assessed(AssessThrive c) {
        return new IncidentEvent.ThriveAssessed(c.id(), c.at(), c.by(), c.findings());
    }

    private static IncidentEvent reassessed(AssessThrive c) {
        return new IncidentEvent.ThriveReassessed(c.id(), c.at(), c.by(), c.findings());
    }

    private static IncidentEvent graded(SetGrade c, Incident incident) {
        Grade from = incident.facts().grades().current();
        return from == null
                ? new IncidentEvent.Graded(c.id(), c.at(), c.grade())
                : new IncidentEvent.Regraded(c.id(), c.at(), from, c.grade(), c.reason());
    }

    private static Incident.Details details(Correct c) {
        return new Incident.Details(c.opening(), c.area(), c.beat(), c.place());
    }
}
