package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import org.thriveline.policy.TargetClock;

/**
 * One run of an attendance target: from when it counted, by when somebody should have been there, and what came of it.
 *
 * @param stopped when somebody was there, the grade was changed, or nobody was needed any more; null while it runs
 */
public record AttendanceClock(
        Grade grade,
        TargetClock clock,
        long minutes,
        Instant start,
        Instant due,
        @Nullable Instant stopped,
        State state) {
    /** What came of it. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        /** Still running, and past its target. */
        @JsonProperty("late")
        LATE,
        @JsonProperty("met")
        MET,
        @JsonProperty("missed")
        MISSED,
        /** The grade was changed before anybody was there. */
        @JsonProperty("replaced")
        REPLACED,
        /** It was dealt with and nobody attended. */
        @JsonProperty("not-needed")
        NOT_NEEDED
    }
}
