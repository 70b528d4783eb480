package org.thriveline.incident;

import java.time.Instant;
import java.util.HashSet;
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
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.ThriveLetter;

/** What makes no sense on an incident that is recorded and not voided. */
final class IncidentChecks {
    private final Policies policies;

    IncidentChecks(Policies policies) {
        this.policies = policies;
    }

    /** @throws Rejection where the command makes no sense now, or not under the policy of its day */
    void check(IncidentCommand command, Incident incident, Instant recorded) {
        switch (command) {
            case SetGrade c -> policies.at(c.at()).mustKnow(c.grade());
            case AssessThrive c -> checkFindings(c);
            case MakeAppointment c -> checkAppointment(c);
            case Resolve c -> checkNotResolved(c, incident.attendance());
            case Close c -> checkNotClosed(c, incident.attendance());
            case Reopen c -> checkClosed(c, incident.attendance());
            // A correction says what the record should have been, so its area is one of the record's day.
            case Correct c -> policies.at(recorded).mustKnow(c.area());
            case RecordIncident _, Dispatch _, Arrive _, Reclassify _, Qualify _, VoidIncident _, FlagTime _ -> {}
        }
    }

    private void checkFindings(AssessThrive command) {
        if (command.findings().isEmpty()) {
            throw new Rejection("bad-findings", "findings", "an assessment needs at least one finding");
        }
        Policy policy = policies.at(command.at());
        Set<ThriveLetter> letters = new HashSet<>();
        for (ThriveFinding finding : command.findings()) {
            policy.mustKnow(finding.letter());
            if (!letters.add(finding.letter())) {
                throw new Rejection("bad-findings", "findings", "letter " + finding.letter() + " is given twice");
            }
        }
    }

    private static void checkAppointment(MakeAppointment command) {
        if (!command.end().isAfter(command.start())) {
            throw new Rejection("bad-appointment", "end", "an appointment must end after its start");
        }
    }

    private static void checkNotResolved(Resolve command, Attendance done) {
        if (done.resolved() != null) {
            throw new Rejection("already-resolved", "at", command.id() + " was resolved at " + done.resolved());
        }
    }

    private static void checkNotClosed(Close command, Attendance done) {
        if (done.closed() != null) {
            throw new Rejection(
                    "already-closed",
                    "",
                    command.id() + " was closed otherwise at " + done.closed() + ": reopen it first");
        }
    }

    private static void checkClosed(Reopen command, Attendance done) {
        if (done.closed() == null) {
            throw new Rejection("not-closed", "", command.id() + " is not closed");
        }
    }
}
