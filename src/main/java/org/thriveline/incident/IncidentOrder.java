package org.thriveline.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

/** In which order the steps of an incident should lie in time, in whichever order they are told. */
final class IncidentOrder {
    private IncidentOrder() {}

    /**
     * Returns whether a step's time lies before one that should precede it, or after the closing that should follow it. A
     * dispatch after an arrival is in order: an officer came upon it, and another was sent.
     */
    static boolean broken(IncidentCommand command, Incident incident, Instant recorded) {
        Instant at = command.at();
        Attendance done = incident.attendance();
        Facts facts = incident.facts();
        if (command instanceof FlagTime) {
            return false;
        }
        return at.isBefore(recorded)
                || switch (command) {
                    case SetGrade _ -> facts.grades().precedes(at);
                    case AssessThrive _ -> before(at, facts.assessed());
                    case Dispatch _ -> after(at, done.closed());
                    case Arrive _ -> before(at, done.firstDispatched()) || after(at, done.closed());
                    case Resolve _ -> before(at, done.firstArrived()) || after(at, done.closed());
                    case Close _ -> before(at, done.latest());
                    case Reopen _ -> before(at, done.closed());
                    case Reclassify _ -> facts.codes().precedes(at);
                    case Qualify _ -> facts.qualifiers().precedes(at);
                    case Correct _ -> facts.details().precedes(at);
                    case MakeAppointment _, VoidIncident _, RecordIncident _, FlagTime _ -> false;
                };
    }

    private static boolean before(Instant at, @Nullable Instant other) {
        return other != null && at.isBefore(other);
    }

    private static boolean after(Instant at, @Nullable Instant other) {
        return other != null && at.isAfter(other);
    }
}
