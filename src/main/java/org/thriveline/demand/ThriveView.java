package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.ThriveLetter;

/**
 * Open demand by what threatens whom, in the assessors' own levels and words. There is no total over letters, since none means
 * anything.
 *
 * @param assessed how many open incidents have an assessment; {@code without} have none
 * @param stale how many of the assessed were assessed longer ago than the policy allows, or before they were opened again
 * @param changes levels that a reassessment of the last hour changed, newest first, 20 at most
 */
public record ThriveView(
        @JsonUnwrapped About about,
        int assessed,
        int without,
        int stale,
        long reassessAfterMinutes,
        List<LetterRow> letters,
        List<Change> changes)
        implements DemandView {

    /**
     * One letter over all open incidents.
     *
     * @param raised how many reassessments of the last hour raised it
     * @param findings the words at its highest levels: high before medium, newest first, 10 at most
     * @param more how many more there are at these two levels
     */
    public record LetterRow(
            ThriveLetter letter,
            String name,
            String question,
            Map<ThriveLevel, Integer> levels,
            int raised,
            int lowered,
            List<Finding> findings,
            int more) {}

    /** @param was the level before the last reassessment, null where this is the first */
    public record Finding(
            String id,
            @Nullable Grade grade,
            String opening,
            @Nullable AreaCode area,
            ThriveLevel level,
            @Nullable ThriveLevel was,
            String words,
            String by,
            Instant at,
            boolean stale) {}

    /** @param from null where the letter was not assessed before */
    public record Change(
            String id,
            @Nullable Grade grade,
            String opening,
            @Nullable AreaCode area,
            ThriveLetter letter,
            @Nullable ThriveLevel from,
            ThriveLevel to,
            String words,
            String by,
            Instant at) {}
}
