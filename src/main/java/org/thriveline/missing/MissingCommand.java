package org.thriveline.missing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;

/**
 * What a source says of a missing-person record. {@link #at()} is when it happened, in UTC. Said twice, it changes
 * nothing.
 */
public sealed interface MissingCommand {
    MissingId id();

    Instant at();

    record Report(
            MissingId id,
            Instant at,
            PersonKey person,
            AgeGroup age,
            MissingFrom from,
            RiskLevel risk,
            @Nullable AreaCode area)
            implements MissingCommand {}

    record ChangeRisk(MissingId id, Instant at, RiskLevel risk) implements MissingCommand {}

    record Find(MissingId id, Instant at) implements MissingCommand {}

    /** The prevention interview was done. */
    record Interview(MissingId id, Instant at) implements MissingCommand {}

    record Close(MissingId id, Instant at) implements MissingCommand {}

    record Correct(
            MissingId id,
            Instant at,
            PersonKey person,
            AgeGroup age,
            MissingFrom from,
            @Nullable AreaCode area) implements MissingCommand {}

    record VoidRecord(MissingId id, Instant at, String reason) implements MissingCommand {}
}
