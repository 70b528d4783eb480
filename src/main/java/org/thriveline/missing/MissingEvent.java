package org.thriveline.missing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.TimeFlag;
import org.thriveline.policy.Timed;

/**
 * What happened to a missing-person record. {@link #at()} is when it happened, in UTC; when it was recorded is the log's
 * to say. The type name is the stored name: never edit one, add the next version.
 */
public sealed interface MissingEvent extends Timed {
    MissingId id();

    @JsonTypeName("missing.reported.v1")
    record Reported(
            MissingId id,
            Instant at,
            PersonKey person,
            AgeGroup age,
            MissingFrom from,
            RiskLevel risk,
            @Nullable AreaCode area)
            implements MissingEvent {}

    @JsonTypeName("missing.risk-changed.v1")
    record RiskChanged(MissingId id, Instant at, RiskLevel from, RiskLevel to) implements MissingEvent {}

    @JsonTypeName("missing.found.v1")
    record Found(MissingId id, Instant at) implements MissingEvent {}

    @JsonTypeName("missing.interviewed.v1")
    record Interviewed(MissingId id, Instant at) implements MissingEvent {}

    @JsonTypeName("missing.closed.v1")
    record Closed(MissingId id, Instant at) implements MissingEvent {}

    @JsonTypeName("missing.corrected.v1")
    record Corrected(
            MissingId id,
            Instant at,
            PersonKey person,
            AgeGroup age,
            MissingFrom from,
            @Nullable AreaCode area) implements MissingEvent {}

    @JsonTypeName("missing.voided.v1")
    record Voided(MissingId id, Instant at, String reason) implements MissingEvent {}

    /** @param step the step whose time is flagged, such as {@code found}; {@code at} is the time in question */
    @JsonTypeName("missing.time-flagged.v1")
    record TimeFlagged(MissingId id, Instant at, String step, TimeFlag flag) implements MissingEvent {}
}
