package org.thriveline.stopsearch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;

/** What a source says of a stop-search. {@link #at()} is when it happened, in UTC. Said twice, it changes nothing. */
public sealed interface SearchCommand {
    SearchId id();

    Instant at();

    record RecordSearch(
            SearchId id, Instant at, String force, @Nullable AreaCode area, SearchDetails details)
            implements SearchCommand {}

    record RecordOutcome(
            SearchId id,
            Instant at,
            String outcome,
            @Nullable Boolean linked) implements SearchCommand {}

    record Correct(SearchId id, Instant at, @Nullable AreaCode area, SearchDetails details) implements SearchCommand {}

    record VoidSearch(SearchId id, Instant at, String reason) implements SearchCommand {}
}
