package org.thriveline.incident;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.TimeFlag;
import org.thriveline.policy.Timed;

/**
 * What happened to an incident. {@link #at()} is when it happened, in UTC; when it was recorded is the log's to say. The
 * type name is the stored name: never edit one, add the next version.
 */
public sealed interface IncidentEvent extends Timed {
    IncidentId id();

    @JsonTypeName("incident.recorded.v1")
    record Recorded(
            IncidentId id,
            Instant at,
            OpeningCode opening,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            @Nullable PlaceKey place,
            SortedSet<Qualifier> qualifiers)
            implements IncidentEvent {
        public Recorded {
            qualifiers = Qualifier.sorted(qualifiers);
        }
    }

    @JsonTypeName("incident.thrive-assessed.v1")
    record ThriveAssessed(IncidentId id, Instant at, String by, List<ThriveFinding> findings) implements IncidentEvent {
        public ThriveAssessed {
            findings = findings == null ? List.of() : List.copyOf(findings);
        }
    }

    @JsonTypeName("incident.thrive-reassessed.v1")
    record ThriveReassessed(IncidentId id, Instant at, String by, List<ThriveFinding> findings)
            implements IncidentEvent {
        public ThriveReassessed {
            findings = findings == null ? List.of() : List.copyOf(findings);
        }
    }

    @JsonTypeName("incident.graded.v1")
    record Graded(IncidentId id, Instant at, Grade grade) implements IncidentEvent {}

    @JsonTypeName("incident.regraded.v1")
    record Regraded(
            IncidentId id,
            Instant at,
            Grade from,
            Grade to,
            @Nullable String reason) implements IncidentEvent {}

    /** @param start when the appointment begins; {@code at} is when it was made */
    @JsonTypeName("incident.appointment-made.v1")
    record AppointmentMade(IncidentId id, Instant at, Instant start, Instant end) implements IncidentEvent {}

    @JsonTypeName("incident.dispatched.v1")
    record Dispatched(IncidentId id, Instant at, @Nullable String unit) implements IncidentEvent {}

    @JsonTypeName("incident.arrived.v1")
    record Arrived(IncidentId id, Instant at, @Nullable String unit) implements IncidentEvent {}

    @JsonTypeName("incident.resolved.v1")
    record Resolved(IncidentId id, Instant at) implements IncidentEvent {}

    @JsonTypeName("incident.closed.v1")
    record Closed(IncidentId id, Instant at, ClosingCode closing) implements IncidentEvent {}

    @JsonTypeName("incident.reopened.v1")
    record Reopened(IncidentId id, Instant at, @Nullable String reason) implements IncidentEvent {}

    /** What it was is found to have been something else; {@code from} is null where it was not yet closed with a code. */
    @JsonTypeName("incident.reclassified.v1")
    record Reclassified(IncidentId id, Instant at, @Nullable ClosingCode from, ClosingCode to)
            implements IncidentEvent {}

    /** @param qualifiers all that hold from now on */
    @JsonTypeName("incident.qualified.v1")
    record Qualified(IncidentId id, Instant at, SortedSet<Qualifier> qualifiers) implements IncidentEvent {
        public Qualified {
            qualifiers = Qualifier.sorted(qualifiers);
        }
    }

    /** The record as first made was wrong; these are the values as they should have been. */
    @JsonTypeName("incident.corrected.v1")
    record Corrected(
            IncidentId id,
            Instant at,
            OpeningCode opening,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            @Nullable PlaceKey place)
            implements IncidentEvent {}

    @JsonTypeName("incident.voided.v1")
    record Voided(IncidentId id, Instant at, String reason) implements IncidentEvent {}

    /** @param step the step whose time is flagged, such as {@code arrived}; {@code at} is the time in question */
    @JsonTypeName("incident.time-flagged.v1")
    record TimeFlagged(IncidentId id, Instant at, String step, TimeFlag flag) implements IncidentEvent {}
}
