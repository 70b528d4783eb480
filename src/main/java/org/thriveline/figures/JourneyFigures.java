package org.thriveline.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Grade;

/**
 * How incidents went from grade to grade. Grades are in the order in which they were recorded; a null grade is none.
 *
 * @param ungraded those that were given no grade
 * @param regraded those whose grade was changed, once or more
 * @param up changes to a more urgent grade
 * @param down changes to a less urgent one
 * @param moves every grading, from the grade before it
 * @param ends incidents by their first grade and their last
 * @param paths whole paths, the commonest first
 * @param stays times in each grade until the next, or until the incident was dealt with
 * @param outOfOrder times left out of these since they would be negative
 */
public record JourneyFigures(
        int incidents,
        int ungraded,
        int regraded,
        int up,
        int down,
        List<Move> moves,
        List<End> ends,
        List<Path> paths,
        OtherPaths otherPaths,
        List<Stay> stays,
        int outOfOrder,
        NearBreach nearBreach,
        Assessed assessments) {
    /** So many had one grade first and one last. */
    public record End(@Nullable Grade first, @Nullable Grade last, int count) {}

    /** So many had these grades, one after the other; none for those never graded. */
    public record Path(List<Grade> grades, int count) {}

    /** The paths that are not listed: how many, and of how many incidents. */
    public record OtherPaths(int paths, int count) {}

    /**
     * Times in one grade.
     *
     * @param count how many of them; the median and the 90th percentile are theirs, by the nearest rank, null where there
     *     are none
     * @param open incidents that are still in it
     */
    public record Stay(
            @Nullable Grade grade, int count, @Nullable Long medianSeconds, @Nullable Long p90Seconds, int open) {}

    /**
     * Downgrades near a breach: from as long before the target ran out as the policy says, or after.
     *
     * @param minutes how long that is; several where the policy changed
     * @param down all downgrades
     * @param near those near a breach
     * @param after those of these that were made after the target had run out
     * @param rows the newest of them; null where the asker may not see incidents
     * @param leftOff how many are not listed
     */
    public record NearBreach(
            List<Long> minutes,
            int down,
            int near,
            int after,
            List<Move> moves,
            @Nullable List<NearRow> rows,
            int leftOff) {}

    /** @param due when the target under the grade it had ran out */
    public record NearRow(
            String id, String opening, @Nullable AreaCode area, Grade from, Grade to, Instant at, Instant due) {}

    /**
     * Whether THRIVE was assessed since the grade before a regrade, and between it and the next.
     *
     * @param before before only, as {@code after} is after only
     */
    public record Assessed(int regrades, int before, int after, int both, int neither, Gap gapBefore, Gap gapAfter) {}

    /** From an assessment to a regrade, or on from it. */
    public record Gap(int count, @Nullable Long medianSeconds) {}

    /** Returns the same without what names an incident. */
    public JourneyFigures withoutIncidents() {
        NearBreach near = nearBreach;
        return new JourneyFigures(
                incidents,
                ungraded,
                regraded,
                up,
                down,
                moves,
                ends,
                paths,
                otherPaths,
                stays,
                outOfOrder,
                new NearBreach(near.minutes(), near.down(), near.near(), near.after(), near.moves(), null, 0),
                assessments);
    }
}
