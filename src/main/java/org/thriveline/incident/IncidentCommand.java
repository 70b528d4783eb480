package org.thriveline.incident;

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

/** What a source says of an incident. {@link #at()} is when it happened, in UTC. Said twice, it changes nothing. */
public sealed interface IncidentCommand {
    IncidentId id();

    Instant at();

    record RecordIncident(
            IncidentId id,
            Instant at,
            OpeningCode opening,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            @Nullable PlaceKey place,
            SortedSet<Qualifier> qualifiers)
            implements IncidentCommand {}

    /** The first is an assessment, every later one a reassessment. */
    record AssessThrive(IncidentId id, Instant at, String by, List<ThriveFinding> findings)
            implements IncidentCommand {}

    /** The first gives a grade, every later one with another grade regrades. */
    record SetGrade(
            IncidentId id,
            Instant at,
            Grade grade,
            @Nullable String reason) implements IncidentCommand {}

    record MakeAppointment(IncidentId id, Instant at, Instant start, Instant end) implements IncidentCommand {}

    record Dispatch(IncidentId id, Instant at, @Nullable String unit) implements IncidentCommand {}

    record Arrive(IncidentId id, Instant at, @Nullable String unit) implements IncidentCommand {}

    record Resolve(IncidentId id, Instant at) implements IncidentCommand {}

    record Close(IncidentId id, Instant at, ClosingCode closing) implements IncidentCommand {}

    record Reopen(IncidentId id, Instant at, @Nullable String reason) implements IncidentCommand {}

    record Reclassify(IncidentId id, Instant at, ClosingCode to) implements IncidentCommand {}

    record Qualify(IncidentId id, Instant at, SortedSet<Qualifier> qualifiers) implements IncidentCommand {}

    record Correct(
            IncidentId id,
            Instant at,
            OpeningCode opening,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            @Nullable PlaceKey place)
            implements IncidentCommand {}

    record VoidIncident(IncidentId id, Instant at, String reason) implements IncidentCommand {}

    /** The source cannot tell this step's time for certain. */
    record FlagTime(IncidentId id, Instant at, String step, TimeFlag flag) implements IncidentCommand {}
}
