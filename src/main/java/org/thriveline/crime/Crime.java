package org.thriveline.crime;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.crime.CrimeEvent.Corrected;
import org.thriveline.crime.CrimeEvent.OutcomeRecorded;
import org.thriveline.crime.CrimeEvent.Recorded;
import org.thriveline.crime.CrimeEvent.Voided;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.Timeline;

/**
 * What is known of a crime: as much as it takes to decide. Immutable.
 *
 * @param recorded the time it was recorded with; null before it is recorded
 * @param facts what it was recorded and corrected to be
 * @param outcomes what came of it: a later edition of a month's file says what was not known before
 * @param seen every event so far: what is in it happens once
 */
public record Crime(
        @Nullable Instant recorded,
        Timeline<Facts> facts,
        Timeline<String> outcomes,
        boolean voided,
        Set<CrimeEvent> seen) {
    /** A crime of which nothing is recorded yet. */
    public static final Crime NONE = new Crime(null, Timeline.empty(), Timeline.empty(), false, Set.of());

    /** What a correction replaces. */
    public record Facts(
            @Nullable AreaCode area, @Nullable BeatCode beat, CrimeDetails details) {}

    public Crime {
        seen = Set.copyOf(seen);
    }

    /** Returns the crime after an event, whatever came before it. */
    public Crime evolve(CrimeEvent event) {
        Set<CrimeEvent> all = new HashSet<>(seen);
        all.add(event);
        return switch (event) {
            case Recorded e -> {
                var first = facts.with(e.at(), new Facts(e.area(), e.beat(), e.details()));
                yield new Crime(e.at(), first, outcomes, voided, all);
            }
            case OutcomeRecorded e -> new Crime(recorded, facts, outcomes.with(e.at(), e.outcome()), voided, all);
            case Corrected e -> {
                var better = facts.with(e.at(), new Facts(e.area(), e.beat(), e.details()));
                yield new Crime(recorded, better, outcomes, voided, all);
            }
            case Voided _ -> new Crime(recorded, facts, outcomes, true, all);
        };
    }
}
