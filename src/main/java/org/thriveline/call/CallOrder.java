package org.thriveline.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallCommand.Abandon;
import org.thriveline.call.CallCommand.Answer;
import org.thriveline.call.CallCommand.Correct;
import org.thriveline.call.CallCommand.End;
import org.thriveline.call.CallCommand.FlagTime;
import org.thriveline.call.CallCommand.LeadToIncident;
import org.thriveline.call.CallCommand.Receive;
import org.thriveline.call.CallCommand.VoidCall;

/** In which order the steps of a call should lie in time, in whichever order they are told. */
final class CallOrder {
    private CallOrder() {}

    /** Returns whether a step's time lies before one that should precede it, or after one that should follow it. */
    static boolean broken(CallCommand command, Call call, Instant received) {
        Instant at = command.at();
        Instant abandoned = call.abandoned() == null ? null : call.abandoned().at();
        if (command instanceof FlagTime) {
            return false;
        }
        return at.isBefore(received)
                || switch (command) {
                    case Answer _ -> after(at, abandoned) || after(at, call.ended());
                    case Abandon _ -> before(at, call.answered()) || after(at, call.ended());
                    case End _ -> before(at, call.answered()) || before(at, abandoned);
                    case Correct _ -> call.details().precedes(at);
                    case LeadToIncident _, VoidCall _, Receive _, FlagTime _ -> false;
                };
    }

    private static boolean before(Instant at, @Nullable Instant other) {
        return other != null && at.isBefore(other);
    }

    private static boolean after(Instant at, @Nullable Instant other) {
        return other != null && at.isAfter(other);
    }
}
