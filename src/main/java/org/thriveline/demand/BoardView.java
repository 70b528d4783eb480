package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.Line;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingFrom;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.TargetClock;

/**
 * Demand at a moment, for the whole force or one area, as browsers and {@code GET /api/v1/board} have it. Moments are in UTC;
 * counts are of records; "today" begins at midnight in {@code zone}.
 */
public record BoardView(
        @JsonUnwrapped About about,
        Incidents incidents,
        Calls calls,
        Appointments appointments,
        Repeats repeats,
        Missing missing,
        StopSearches stopSearches,
        TrailView trail)
        implements DemandView {

    /**
     * Incidents not yet closed.
     *
     * @param today how many were opened today, whether closed since or not
     * @param pastTarget how many still await somebody who should be there by now
     * @param dueSoon how many will be past target within 10 minutes
     * @param areas every area of the force that the asker may know of, whichever is shown
     * @param attention those late or due soon, soonest due first, 12 at most
     * @param regrades in the last hour
     */
    public record Incidents(
            int open,
            int today,
            int pastTarget,
            int dueSoon,
            List<GradeRow> grades,
            List<AreaRow> areas,
            List<Attention> attention,
            ThriveGaps thrive,
            Regrades regrades,
            List<Share> shares) {}

    /**
     * One grade's incidents; the row without a grade is last.
     *
     * @param awaitingAssessment how many have neither THRIVE nor grade, and nobody was sent
     * @param oldestWaitingSince when the one waiting longest for somebody to be sent opened
     */
    public record GradeRow(
            @Nullable Grade grade,
            String label,
            @Nullable TargetView target,
            int open,
            int awaitingAssessment,
            int awaitingDispatch,
            int enRoute,
            int atScene,
            int resolved,
            int pastTarget,
            int dueSoon,
            @Nullable Instant oldestWaitingSince) {}

    /**
     * Open incidents whose THRIVE assessment is wanting.
     *
     * @param without never assessed
     * @param stale assessed longer ago than the policy allows, or before they were opened again
     */
    public record ThriveGaps(int without, int stale, long reassessAfterMinutes) {}

    /**
     * Changes of grade in the last hour.
     *
     * @param up to a more urgent grade
     * @param nearBreach downgrades from as long before the target ran out as the policy says, or after; newest first, 12 at
     *     most
     */
    public record Regrades(int up, int down, List<RegradeRow> nearBreach) {}

    /** @param due when the target under the grade it had ran out */
    public record RegradeRow(
            String id, String opening, @Nullable AreaCode area, Grade from, Grade to, Instant at, Instant due) {}

    /** How many incidents are also of a kind: of those open, and of those opened today. */
    public record Share(String kind, int open, int today) {}

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
            @Nullable String territory,
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

    /**
     * The lines calls come in on.
     *
     * @param areaUnknown where some areas are shown, how many of today's calls say no area, and are not counted; 0 for
     *     who may know of some areas alone
     */
    public record Calls(List<LineRow> lines, int areaUnknown) {}

    /** One line: who waits now, and what became of the calls received lately. */
    public record LineRow(
            Line line,
            int waiting,
            @Nullable Instant longestWaitingSince,
            CallCounts last15Minutes,
            CallCounts lastHour,
            CallCounts today) {}

    /**
     * What became of the calls received in a period.
     *
     * @param averageWaitMs from received to answered by the force's own clock, of those answered, null where none was
     * @param p90WaitMs the smallest wait that at least 90 % of them did not exceed
     */
    public record CallCounts(
            int offered,
            int answered,
            int within10s,
            @Nullable Long averageWaitMs,
            @Nullable Long p90WaitMs,
            Abandoned abandoned) {}

    /** How far callers had come who gave up; the names are those of {@link AbandonStage}. */
    public record Abandoned(
            @JsonProperty("before-queue-message") int beforeQueueMessage,
            @JsonProperty("in-queue") int inQueue,
            @JsonProperty("after-transfer") int afterTransfer) {}

    /**
     * Appointments whose window begins today.
     *
     * @param due their window has begun, and nobody is there yet
     * @param missed their window is over, and nobody came in it
     * @param next those not kept whose incident still awaits somebody, by their start, 8 at most
     */
    public record Appointments(int today, int upcoming, int due, int kept, int missed, List<AppointmentRow> next) {}

    /** One appointment. */
    public record AppointmentRow(
            String id,
            String opening,
            @Nullable AreaCode area,
            Instant start,
            Instant end,
            AppointmentRows.State state) {}

    /**
     * Repeat callers and places now active.
     *
     * @param callers who call now, or have an incident open
     * @param places with an incident open
     * @param list the most often first, 8 at most
     */
    public record Repeats(int callers, int places, RepeatView rule, List<RepeatRow> list) {}

    /** From how many, and within how long, a caller or a place is a repeat one. */
    public record RepeatView(int calls, long callHours, int incidents, long incidentDays) {}

    /** @param incident an open one that it concerns, null for a caller without one */
    public record RepeatRow(
            String kind,
            int times,
            Instant last,
            @Nullable String incident,
            @Nullable String opening,
            @Nullable AreaCode area) {}

    /**
     * People not yet found.
     *
     * @param people the gravest risk first, the longest missing first, 20 at most
     */
    public record Missing(int open, List<RiskRow> risks, List<MissingPerson> people) {}

    /** One risk level's people. */
    public record RiskRow(
            RiskLevel risk,
            String label,
            int open,
            @Nullable Instant longestSince) {}

    /** One person's record. */
    public record MissingPerson(
            String id,
            RiskLevel risk,
            AgeGroup age,
            MissingFrom from,
            @Nullable AreaCode area,
            Instant reported) {}

    /** Stop-searches made today; the most first, a null name where nobody said. */
    public record StopSearches(int today, List<ObjectRow> objects, List<OutcomeRow> outcomes) {}

    /** What was searched for. */
    public record ObjectRow(@Nullable String name, int count) {}

    /** @param linked how many of them had to do with what was searched for */
    public record OutcomeRow(@Nullable String name, int count, int linked) {}

    /** How some figures stood at each five minutes of the last hour, oldest first. */
    public record TrailView(int everyMinutes, List<Integer> open, List<Integer> pastTarget, List<Integer> waiting) {}
}
