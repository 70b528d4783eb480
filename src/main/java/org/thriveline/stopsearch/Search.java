package org.thriveline.stopsearch;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Timeline;
import org.thriveline.stopsearch.SearchEvent.Corrected;
import org.thriveline.stopsearch.SearchEvent.OutcomeRecorded;
import org.thriveline.stopsearch.SearchEvent.Recorded;
import org.thriveline.stopsearch.SearchEvent.TimeFlagged;
import org.thriveline.stopsearch.SearchEvent.Voided;

/**
 * What is known of a stop-search: as much as it takes to decide. Immutable.
 *
 * @param recorded when the search was; null before it is recorded
 * @param facts what it was recorded and corrected to be
 * @param outcomes what came of it: an outcome may change, as when an investigation ends
 * @param seen every event so far: what is in it happens once
 */
public record Search(
        @Nullable Instant recorded,
        Timeline<Facts> facts,
        Timeline<Outcome> outcomes,
        boolean voided,
        Set<SearchEvent> seen) {
    /** A search of which nothing is recorded yet. */
    public static final Search NONE = new Search(null, Timeline.empty(), Timeline.empty(), false, Set.of());

    /** What a correction replaces. */
    public record Facts(@Nullable AreaCode area, SearchDetails details) {}

    /** What another outcome replaces. */
    public record Outcome(String outcome, @Nullable Boolean linked) {}

    public Search {
        seen = Set.copyOf(seen);
    }

    /** Returns the search after an event, whatever came before it. */
    public Search evolve(SearchEvent event) {
        Set<SearchEvent> all = new HashSet<>(seen);
        all.add(event);
        return switch (event) {
            case Recorded e -> {
                var first = facts.with(e.at(), new Facts(e.area(), e.details()));
                yield new Search(e.at(), first, outcomes, voided, all);
            }
            case OutcomeRecorded e -> {
                var next = outcomes.with(e.at(), new Outcome(e.outcome(), e.linked()));
                yield new Search(recorded, facts, next, voided, all);
            }
            case Corrected e -> {
                var better = facts.with(e.at(), new Facts(e.area(), e.details()));
                yield new Search(recorded, better, outcomes, voided, all);
            }
            case Voided _ -> new Search(recorded, facts, outcomes, true, all);
            case TimeFlagged _ -> new Search(recorded, facts, outcomes, voided, all);
        };
    }
}
