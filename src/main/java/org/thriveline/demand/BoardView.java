package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.Line;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.TargetClock;

/**
 * Demand at a moment, for the whole force or one area, as browsers and {@code GET /api/v1/board} have it. Moments are in UTC;
 * counts are of records; "today" begins at midnight in {@code zone}.
 *
 * @param calls of the whole force: calls come to one room
 */
public record BoardView(
        @JsonUnwrapped About about, Incidents incidents, Calls calls, Missing missing, StopSearches stopSearches)
        implements DemandView {

    /**
     * Incidents not yet closed.
     *
     * @param pastTarget how many still await somebody who should be there by now
     * @param dueSoon how many will be past target within 10 minutes
     * @param areas every area of the force, whichever is shown
     * @param attention those late or due soon, soonest due first, 12 at most
     */
    public record Incidents(
            int open,
            int pastTarget,
            int dueSoon,
            List<GradeRow> grades,
            List<AreaRow> areas,
            List<Attention> attention) {}

    /**
     * One grade's incidents; the row without a grade is last.
     *
     * @param oldestWaitingSince when the longest awaiting dispatch opened
     */
    public record GradeRow(
            @Nullable Grade grade,
            String label,
            @Nullable TargetView target,
            int open,
            int awaitingDispatch,
            int enRoute,
            int atScene,
            int resolved,
            int pastTarget,
            int dueSoon,
            @Nullable Instant oldestWaitingSince) {}

    /** How soon somebody should attend, and from when that counts. */
    public record TargetView(TargetClock clock, long urbanMinutes, long ruralMinutes) {}

    /**
     * One area's incidents; the row without an area is last.
     *
     * @param column where it stands on the tile map
     * @param grades how many are open, in the order of the policy's grades, then ungraded
     */
    public record AreaRow(
            @Nullable AreaCode code,
            String name,
            @Nullable Integer column,
            @Nullable Integer row,
            int open,
            int pastTarget,
            int dueSoon,
            List<Integer> grades,
            @Nullable Instant oldestWaitingSince) {}

    /** An incident that is late or about to be. */
    public record Attention(
            String id,
            Grade grade,
            String opening,
            @Nullable AreaCode area,
            Stage stage,
            Instant since,
            Instant due,
            boolean late) {}

    /** The lines calls come in on. */
    public record Calls(List<LineRow> lines) {}

    /** One line: who waits now, and what became of the calls received in the last hour and today. */
    public record LineRow(
            Line line, int waiting, @Nullable Instant longestWaitingSince, CallCounts lastHour, CallCounts today) {}

    /** What became of the calls received in a period. */
    public record CallCounts(int offered, int answered, int within10s, Abandoned abandoned) {}

    /** How far callers had come who gave up; the names are those of {@link AbandonStage}. */
    public record Abandoned(
            @JsonProperty("before-queue-message") int beforeQueueMessage,
            @JsonProperty("in-queue") int inQueue,
            @JsonProperty("after-transfer") int afterTransfer) {}

    /** People not yet found. */
    public record Missing(int open, List<RiskRow> risks) {}

    /** One risk level's people. */
    public record RiskRow(
            RiskLevel risk,
            String label,
            int open,
            @Nullable Instant longestSince) {}

    /** Stop-searches. */
    public record StopSearches(int today) {}
}
