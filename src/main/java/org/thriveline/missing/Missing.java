package org.thriveline.missing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.missing.MissingEvent.Closed;
import org.thriveline.missing.MissingEvent.Corrected;
import org.thriveline.missing.MissingEvent.Found;
import org.thriveline.missing.MissingEvent.Interviewed;
import org.thriveline.missing.MissingEvent.Reported;
import org.thriveline.missing.MissingEvent.RiskChanged;
import org.thriveline.missing.MissingEvent.TimeFlagged;
import org.thriveline.missing.MissingEvent.Voided;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.Timeline;

/**
 * What is known of a missing-person record: as much as it takes to decide. Immutable.
 *
 * @param reported when it was reported; null before it is recorded
 * @param details what it was reported and corrected to be
 * @param found when the person was found
 * @param interviewed when the prevention interview was done
 * @param seen every event so far: what is in it happens once
 */
public record Missing(
        @Nullable Instant reported,
        Timeline<Details> details,
        Timeline<RiskLevel> risks,
        @Nullable Instant found,
        @Nullable Instant interviewed,
        @Nullable Instant closed,
        boolean voided,
        Set<MissingEvent> seen) {
    /** A record of which nothing is known yet. */
    public static final Missing NONE =
            new Missing(null, Timeline.empty(), Timeline.empty(), null, null, null, false, Set.of());

    /** What a correction replaces. */
    public record Details(
            PersonKey person,
            AgeGroup age,
            MissingFrom from,
            @Nullable AreaCode area) {}

    public Missing {
        seen = Set.copyOf(seen);
    }

    /** Returns the record after an event, whatever came before it. */
    public Missing evolve(MissingEvent event) {
        Set<MissingEvent> all = new HashSet<>(seen);
        all.add(event);
        return switch (event) {
            case Reported e -> {
                var first = details.with(e.at(), new Details(e.person(), e.age(), e.from(), e.area()));
                var risk = risks.with(e.at(), e.risk());
                yield new Missing(e.at(), first, risk, found, interviewed, closed, voided, all);
            }
            case RiskChanged e -> {
                var risk = risks.with(e.at(), e.to());
                yield new Missing(reported, details, risk, found, interviewed, closed, voided, all);
            }
            case Found e -> new Missing(reported, details, risks, e.at(), interviewed, closed, voided, all);
            case Interviewed e -> new Missing(reported, details, risks, found, e.at(), closed, voided, all);
            case Closed e -> new Missing(reported, details, risks, found, interviewed, e.at(), voided, all);
            case Corrected e -> {
                var better = details.with(e.at(), new Details(e.person(), e.age(), e.from(), e.area()));
                yield new Missing(reported, better, risks, found, interviewed, closed, voided, all);
            }
            case Voided _ -> new Missing(reported, details, risks, found, interviewed, closed, true, all);
            case TimeFlagged _ -> new Missing(reported, details, risks, found, interviewed, closed, voided, all);
        };
    }
}
