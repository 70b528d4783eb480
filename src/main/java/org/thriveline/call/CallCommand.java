package org.thriveline.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.TimeFlag;

/** What a source says of a call. {@link #at()} is when it happened, in UTC. Said twice, it changes nothing. */
public sealed interface CallCommand {
    CallId id();

    Instant at();

    record Receive(
            CallId id,
            Instant at,
            Line line,
            @Nullable PersonKey caller,
            @Nullable AreaCode area) implements CallCommand {}

    record Answer(CallId id, Instant at) implements CallCommand {}

    record Abandon(CallId id, Instant at, AbandonStage stage) implements CallCommand {}

    record End(CallId id, Instant at) implements CallCommand {}

    record LeadToIncident(CallId id, Instant at, String incident) implements CallCommand {}

    record Correct(
            CallId id,
            Instant at,
            Line line,
            @Nullable PersonKey caller,
            @Nullable AreaCode area) implements CallCommand {}

    record VoidCall(CallId id, Instant at, String reason) implements CallCommand {}

    /** The source cannot tell this step's time for certain. */
    record FlagTime(CallId id, Instant at, String step, TimeFlag flag) implements CallCommand {}
}
