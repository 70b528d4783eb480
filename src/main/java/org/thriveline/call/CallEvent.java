package org.thriveline.call;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.TimeFlag;
import org.thriveline.policy.Timed;

/**
 * What happened to a call. {@link #at()} is when it happened, in UTC; when it was recorded is the log's to say. The
 * type name is the stored name: never edit one, add the next version.
 */
public sealed interface CallEvent extends Timed {
    CallId id();

    @JsonTypeName("call.received.v1")
    record Received(
            CallId id,
            Instant at,
            Line line,
            @Nullable PersonKey caller,
            @Nullable AreaCode area) implements CallEvent {}

    @JsonTypeName("call.answered.v1")
    record Answered(CallId id, Instant at) implements CallEvent {}

    @JsonTypeName("call.abandoned.v1")
    record Abandoned(CallId id, Instant at, AbandonStage stage) implements CallEvent {}

    @JsonTypeName("call.ended.v1")
    record Ended(CallId id, Instant at) implements CallEvent {}

    /** @param incident the number of the incident, as its own record has it */
    @JsonTypeName("call.led-to-incident.v1")
    record LedToIncident(CallId id, Instant at, String incident) implements CallEvent {}

    @JsonTypeName("call.corrected.v1")
    record Corrected(
            CallId id,
            Instant at,
            Line line,
            @Nullable PersonKey caller,
            @Nullable AreaCode area) implements CallEvent {}

    @JsonTypeName("call.voided.v1")
    record Voided(CallId id, Instant at, String reason) implements CallEvent {}

    /** @param step the step whose time is flagged, such as {@code answered}; {@code at} is the time in question */
    @JsonTypeName("call.time-flagged.v1")
    record TimeFlagged(CallId id, Instant at, String step, TimeFlag flag) implements CallEvent {}
}
