package org.thriveline.incident;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentEvent.AppointmentMade;
import org.thriveline.incident.IncidentEvent.Arrived;
import org.thriveline.incident.IncidentEvent.Closed;
import org.thriveline.incident.IncidentEvent.Corrected;
import org.thriveline.incident.IncidentEvent.Dispatched;
import org.thriveline.incident.IncidentEvent.Graded;
import org.thriveline.incident.IncidentEvent.Qualified;
import org.thriveline.incident.IncidentEvent.Reclassified;
import org.thriveline.incident.IncidentEvent.Recorded;
import org.thriveline.incident.IncidentEvent.Regraded;
import org.thriveline.incident.IncidentEvent.Reopened;
import org.thriveline.incident.IncidentEvent.Resolved;
import org.thriveline.incident.IncidentEvent.ThriveAssessed;
import org.thriveline.incident.IncidentEvent.ThriveReassessed;
import org.thriveline.incident.IncidentEvent.TimeFlagged;
import org.thriveline.incident.IncidentEvent.Voided;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PlaceKey;

/**
 * What is known of an incident: as much as it takes to decide. Immutable.
 *
 * @param recorded when it began; null before it is recorded
 * @param facts all that was said of it and can be said anew
 * @param attendance how far the response has come
 * @param seen every event so far: what is in it happens once
 */
public record Incident(
        @Nullable Instant recorded, Facts facts, Attendance attendance, boolean voided, Set<IncidentEvent> seen) {
    /** An incident of which nothing is recorded yet. */
    public static final Incident NONE = new Incident(null, Facts.NONE, Attendance.NONE, false, Set.of());

    /** What a correction replaces. */
    public record Details(
            OpeningCode opening,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            @Nullable PlaceKey place) {}

    public Incident {
        seen = Set.copyOf(seen);
    }

    /** Returns the incident after an event, whatever came before it. */
    public Incident evolve(IncidentEvent event) {
        Incident next = switch (event) {
            case Recorded e -> begun(e);
            case Corrected e -> {
                var details = new Details(e.opening(), e.area(), e.beat(), e.place());
                yield with(facts.described(e.at(), details));
            }
            case Qualified e -> with(facts.qualified(e.at(), e.qualifiers()));
            case Graded e -> with(facts.graded(e.at(), e.grade()));
            case Regraded e -> with(facts.graded(e.at(), e.to()));
            case ThriveAssessed e -> with(facts.assessed(e.at()));
            case ThriveReassessed e -> with(facts.assessed(e.at()));
            case Dispatched e -> with(attendance.dispatched(e.at()));
            case Arrived e -> with(attendance.arrived(e.at()));
            case Resolved e -> with(attendance.resolved(e.at()));
            case Closed e -> with(attendance.closed(e.at())).with(facts.classified(e.at(), e.closing()));
            case Reopened e -> with(attendance.reopened(e.at()));
            case Reclassified e -> with(facts.classified(e.at(), e.to()));
            case Voided _ -> new Incident(recorded, facts, attendance, true, seen);
            case AppointmentMade _, TimeFlagged _ -> this;
        };
        return next.having(event);
    }

    private Incident begun(Recorded e) {
        Facts first = facts.described(e.at(), new Details(e.opening(), e.area(), e.beat(), e.place()))
                .qualified(e.at(), e.qualifiers());
        return new Incident(e.at(), first, attendance, voided, seen);
    }

    private Incident with(Facts next) {
        return new Incident(recorded, next, attendance, voided, seen);
    }

    private Incident with(Attendance next) {
        return new Incident(recorded, facts, next, voided, seen);
    }

    private Incident having(IncidentEvent event) {
        Set<IncidentEvent> all = new HashSet<>(seen);
        all.add(event);
        return new Incident(recorded, facts, attendance, voided, all);
    }
}
