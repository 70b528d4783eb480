package org.thriveline.crime;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.Timed;

/**
 * What happened to a crime's record. {@link #at()} is in UTC; when it was recorded is the log's to say. The type name is the
 * stored name: never edit one, add the next version.
 */
public sealed interface CrimeEvent extends Timed {
    CrimeId id();

    /**
     * @param at when the month begins, where nothing finer is known; it says no more than the month does
     * @param month the crime's only date, by which it is counted
     * @param force the force it falls within, as the source names it, such as {@code Leicestershire Police}
     * @param area the policing area, where the source says it; never worked out from a place
     */
    @JsonTypeName("crime.recorded.v1")
    record Recorded(
            CrimeId id,
            Instant at,
            YearMonth month,
            String force,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            CrimeDetails details)
            implements CrimeEvent {}

    /** @param outcome what came of it, as last known where the source gives no date of it */
    @JsonTypeName("crime.outcome-recorded.v1")
    record OutcomeRecorded(CrimeId id, Instant at, String outcome) implements CrimeEvent {}

    @JsonTypeName("crime.corrected.v1")
    record Corrected(
            CrimeId id,
            Instant at,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            CrimeDetails details)
            implements CrimeEvent {}

    @JsonTypeName("crime.voided.v1")
    record Voided(CrimeId id, Instant at, String reason) implements CrimeEvent {}
}
