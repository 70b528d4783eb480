package org.thriveline.stopsearch;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.TimeFlag;
import org.thriveline.policy.Timed;

/**
 * What happened to a stop-search's record. {@link #at()} is when it happened, in UTC; when it was recorded is the log's
 * to say. The type name is the stored name: never edit one, add the next version.
 */
public sealed interface SearchEvent extends Timed {
    SearchId id();

    /** @param force the force that searched, as data.police.uk names it, such as {@code leicestershire} */
    @JsonTypeName("stopsearch.recorded.v1")
    record Recorded(
            SearchId id, Instant at, String force, @Nullable AreaCode area, SearchDetails details)
            implements SearchEvent {}

    /** @param linked whether the outcome was linked to what was searched for; null where nobody said */
    @JsonTypeName("stopsearch.outcome-recorded.v1")
    record OutcomeRecorded(
            SearchId id,
            Instant at,
            String outcome,
            @Nullable Boolean linked) implements SearchEvent {}

    @JsonTypeName("stopsearch.corrected.v1")
    record Corrected(SearchId id, Instant at, @Nullable AreaCode area, SearchDetails details) implements SearchEvent {}

    @JsonTypeName("stopsearch.voided.v1")
    record Voided(SearchId id, Instant at, String reason) implements SearchEvent {}

    /** @param step the step whose time is flagged; {@code at} is the time in question */
    @JsonTypeName("stopsearch.time-flagged.v1")
    record TimeFlagged(SearchId id, Instant at, String step, TimeFlag flag) implements SearchEvent {}
}
