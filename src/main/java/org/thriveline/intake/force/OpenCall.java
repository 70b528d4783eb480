package org.thriveline.intake.force;

import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallId;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.PersonKey;

/** A call that is waiting or under way. Used by one thread. */
final class OpenCall {
    final CallId id;
    final Arrival arrival;
    final Dice dice;
    final @Nullable AreaRule area;
    final @Nullable PersonKey caller;

    /** From when it was answered until it ends, in seconds. */
    final long talk;

    /** Whether the caller is put through to somebody else and gives up there. */
    final boolean transferred;

    /** When it was answered, seconds since 1970. */
    long answered;

    /** Whether it has led to an incident. */
    boolean led;

    OpenCall(
            CallId id,
            Arrival arrival,
            Dice dice,
            @Nullable AreaRule area,
            @Nullable PersonKey caller,
            long talk,
            boolean transferred) {
        this.id = id;
        this.arrival = arrival;
        this.dice = dice;
        this.area = area;
        this.caller = caller;
        this.talk = talk;
        this.transferred = transferred;
    }

    boolean emergency() {
        return arrival.kind() == Kind.CALLS_999;
    }

    long ends() {
        return answered + talk;
    }
}
