package org.thriveline.figures;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Qualifier;

/** An {@link IncidentFact} on its way to the next. Used by one thread, for one event. */
final class IncidentFactChange {
    private final IncidentFact before;
    private @Nullable AreaCode area;
    private @Nullable BeatCode beat;
    private OpeningCode opening;
    private @Nullable ClosingCode closing;
    private SortedSet<Qualifier> qualifiers;
    private List<GradeStep> grades;
    private List<Long> assessed;
    private long dispatched;
    private long arrived;
    private int attendedAs;
    private long resolved;
    private long closed;

    IncidentFactChange(IncidentFact fact) {
        before = fact;
        area = fact.area();
        beat = fact.beat();
        opening = fact.opening();
        closing = fact.closing();
        qualifiers = fact.qualifiers();
        grades = fact.grades();
        assessed = fact.assessed();
        dispatched = fact.dispatched();
        arrived = fact.arrived();
        attendedAs = fact.attendedAs();
        resolved = fact.resolved();
        closed = fact.closed();
    }

    /** Returns the incident after an event that is neither the first nor the last of it. */
    IncidentFact take(IncidentEvent event) {
        switch (event) {
            case IncidentEvent.Graded e -> grade(e.grade(), e.at());
            case IncidentEvent.Regraded e -> grade(e.to(), e.at());
            case IncidentEvent.ThriveAssessed e -> assess(e.at());
            case IncidentEvent.ThriveReassessed e -> assess(e.at());
            case IncidentEvent.Dispatched e -> dispatched = first(dispatched, e.at());
            case IncidentEvent.Arrived e -> arrive(e.at());
            case IncidentEvent.Resolved e -> resolved = first(resolved, e.at());
            case IncidentEvent.Closed e -> {
                closing = e.closing();
                closed = e.at().getEpochSecond();
            }
            case IncidentEvent.Reopened _ -> {
                closing = null;
                closed = 0;
            }
            case IncidentEvent.Reclassified e -> closing = e.to();
            case IncidentEvent.Qualified e -> qualifiers = e.qualifiers();
            case IncidentEvent.Corrected e -> {
                opening = e.opening();
                area = e.area();
                beat = e.beat();
            }
            case IncidentEvent.Recorded _,
                    IncidentEvent.Voided _,
                    IncidentEvent.AppointmentMade _,
                    IncidentEvent.TimeFlagged _ -> {
                return before;
            }
        }
        return new IncidentFact(
                before.second(),
                area,
                beat,
                opening,
                closing,
                qualifiers,
                grades,
                assessed,
                dispatched,
                arrived,
                attendedAs,
                resolved,
                closed);
    }

    private void grade(Grade grade, Instant at) {
        grades = with(grades, new GradeStep(at.getEpochSecond(), grade));
    }

    private void assess(Instant at) {
        assessed = with(assessed, at.getEpochSecond());
    }

    private void arrive(Instant at) {
        if (arrived == 0) {
            arrived = at.getEpochSecond();
            attendedAs = grades.size();
        }
    }

    private static long first(long known, Instant at) {
        return known == 0 ? at.getEpochSecond() : known;
    }

    private static <T> List<T> with(List<T> all, T one) {
        return all.isEmpty()
                ? List.of(one)
                : Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
