package org.thriveline.demand;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Qualifier;

/**
 * What counts need of one incident.
 *
 * @param grade the number of the grade recorded last, 0 where it has none
 * @param domestic whether it is qualified as that by what was recorded last, as are {@code crime} and {@code antiSocial}
 */
record CountedIncident(long second, byte grade, boolean domestic, boolean crime, boolean antiSocial)
        implements Counted {

    /** Returns the incident after an event; null where there is no incident any more, or never was. */
    static @Nullable CountedIncident evolve(@Nullable CountedIncident before, IncidentEvent event) {
        if (event instanceof IncidentEvent.Recorded e) {
            return of(e.at().getEpochSecond(), (byte) 0, e.qualifiers());
        }
        return before == null
                ? null
                : switch (event) {
                    case IncidentEvent.Graded e -> before.graded(e.grade());
                    case IncidentEvent.Regraded e -> before.graded(e.to());
                    case IncidentEvent.Qualified e -> of(before.second, before.grade, e.qualifiers());
                    case IncidentEvent.Voided e -> null;
                    case IncidentEvent.Recorded e -> before;
                    case IncidentEvent.ThriveAssessed e -> before;
                    case IncidentEvent.ThriveReassessed e -> before;
                    case IncidentEvent.AppointmentMade e -> before;
                    case IncidentEvent.Dispatched e -> before;
                    case IncidentEvent.Arrived e -> before;
                    case IncidentEvent.Resolved e -> before;
                    case IncidentEvent.Closed e -> before;
                    case IncidentEvent.Reopened e -> before;
                    case IncidentEvent.Reclassified e -> before;
                    case IncidentEvent.Corrected e -> before;
                    case IncidentEvent.TimeFlagged e -> before;
                };
    }

    private static CountedIncident of(long second, byte grade, Set<Qualifier> qualifiers) {
        return new CountedIncident(
                second,
                grade,
                qualifiers.contains(Qualifier.DOMESTIC),
                qualifiers.contains(Qualifier.CRIME_RECORDED),
                qualifiers.stream().anyMatch(Qualifier::antiSocial));
    }

    private CountedIncident graded(Grade to) {
        return new CountedIncident(second, (byte) to.number(), domestic, crime, antiSocial);
    }

    @Override
    public void into(Count count) {
        count.add(Measures.INCIDENTS);
        Measures.graded(grade).ifPresent(count::add);
        if (domestic) {
            count.add(crime ? Measures.DOMESTIC_WITH_CRIME : Measures.DOMESTIC);
        }
        if (antiSocial) {
            count.add(Measures.ANTI_SOCIAL);
        }
    }
}
