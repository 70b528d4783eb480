package org.thriveline.figures;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.TargetClock;

/**
 * What was counted under the policy in force, beside what would have been under a candidate. Never a fact.
 *
 * @param moves incidents by their last grade in force and under the candidate, those that keep theirs too
 * @param pastTarget incidents whose target ran out before anybody was there
 * @param rules what each of the candidate's grade rules took
 * @param replayed what was counted anew, in words
 * @param notReplayed what stands as it happened, in words
 */
public record CounterfactualFigures(
        int incidents,
        List<GradeRow> grades,
        List<Move> moves,
        List<AttendanceRow> attendance,
        Pair pastTarget,
        List<FlagRow> flags,
        List<RuleRow> rules,
        List<String> replayed,
        List<String> notReplayed) {
    /**
     * Incidents by their last grade, null for none.
     *
     * @param label what the policy in force calls it on the last day, null where it does not have it
     * @param candidateLabel what the candidate calls it then
     */
    public record GradeRow(
            @Nullable Grade grade,
            @Nullable String label,
            @Nullable String candidateLabel,
            int inForce,
            int candidate,
            int change) {}

    /** How a grade's target was kept, and would have been. */
    public record AttendanceRow(Grade grade, Attended inForce, Attended candidate) {}

    /**
     * How a target was kept.
     *
     * @param target as it is on the last day, null where there is none then
     * @param incidents those for which somebody was awaited by it
     * @param unattended it ran out, and nobody was there
     * @param notNeeded dealt with before it ran out, and nobody was there
     * @param pending it has not run out yet
     * @param percent within target of those attended, unrounded; null where none was
     */
    public record Attended(
            @Nullable TargetFigures target,
            int incidents,
            int within,
            int late,
            int unattended,
            int notNeeded,
            int pending,
            @Nullable Double percent) {}

    /** How soon somebody should be there. */
    public record TargetFigures(TargetClock clock, long urbanMinutes, long ruralMinutes) {}

    /**
     * Incidents for which something holds under each.
     *
     * @param newly under the candidate and not in force
     * @param noLonger in force and not under the candidate
     */
    public record Pair(int inForce, int candidate, int newly, int noLonger) {}

    /** Incidents that are pointed out; the minutes are what each policy states on the last day, null where it does not. */
    public record FlagRow(
            String id,
            String title,
            @Nullable Long inForceMinutes,
            @Nullable Long candidateMinutes,
            int inForce,
            int candidate,
            int newly,
            int noLonger) {}

    /**
     * A grade rule.
     *
     * @param openings any of these, every one where there are none
     * @param qualifiers all of these
     * @param matched incidents that it was the first to match
     * @param changed those of them whose last grade is another one
     */
    public record RuleRow(
            List<String> openings, SortedSet<Qualifier> qualifiers, Grade grade, int matched, int changed) {}
}
