package org.thriveline.figures;

import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.Line;
import org.thriveline.policy.AreaCode;

/**
 * What counts need of one call.
 *
 * @param waited how many seconds it waited for an answer, negative where it was not answered
 * @param abandoned how far the caller had come before giving up, null where nobody gave up
 */
public record CallFact(
        long second,
        Line line,
        @Nullable AreaCode area,
        long waited,
        @Nullable AbandonStage abandoned) implements Fact {
    private static final long NOT_ANSWERED = -1;

    /** Returns the call after an event; null where there is no call any more, or never was. */
    static @Nullable CallFact evolve(@Nullable CallFact before, CallEvent event) {
        if (event instanceof CallEvent.Received e) {
            return new CallFact(e.at().getEpochSecond(), e.line(), e.area(), NOT_ANSWERED, null);
        }
        return before == null
                ? null
                : switch (event) {
                    case CallEvent.Answered e -> before.answered(e.at().getEpochSecond());
                    case CallEvent.Abandoned e ->
                        new CallFact(before.second, before.line, before.area, before.waited, e.stage());
                    case CallEvent.Corrected e ->
                        new CallFact(before.second, e.line(), e.area(), before.waited, before.abandoned);
                    case CallEvent.Voided _ -> null;
                    case CallEvent.Received _, CallEvent.Ended _, CallEvent.LedToIncident _, CallEvent.TimeFlagged _ ->
                        before;
                };
    }

    /** Returns whether somebody answered. */
    public boolean answered() {
        return waited != NOT_ANSWERED;
    }

    /** A clock that stepped back between the two makes no wait shorter than none. */
    private CallFact answered(long at) {
        return answered() ? this : new CallFact(second, line, area, Math.max(0, at - second), abandoned);
    }
}
