package org.thriveline.call;

import java.time.Instant;
import java.util.List;
import org.thriveline.call.CallCommand.Abandon;
import org.thriveline.call.CallCommand.Answer;
import org.thriveline.call.CallCommand.Correct;
import org.thriveline.call.CallCommand.End;
import org.thriveline.call.CallCommand.FlagTime;
import org.thriveline.call.CallCommand.LeadToIncident;
import org.thriveline.call.CallCommand.Receive;
import org.thriveline.call.CallCommand.VoidCall;
import org.thriveline.call.CallEvent.Abandoned;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Steps;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TimeFlag;

/** Decides what a command on a call makes happen. Pure, and safe for use by many threads. */
public final class CallDecider {
    private final Policies policies;

    public CallDecider(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<CallEvent> decide(List<CallCommand> steps, Call call) {
        return Steps.inOrder(steps, call, this::decide, Call::evolve);
    }

    /**
     * Returns what happened, with a flag where its time is out of order; empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<CallEvent> decide(CallCommand command, Call call) {
        CallEvent event = event(command);
        if (known(command, event, call)) {
            return List.of();
        }
        if (call.voided()) {
            throw Rejection.voided(command.id());
        }
        if (command instanceof Receive receive) {
            return receive(receive, event, call);
        }
        Instant received = call.received();
        if (received == null) {
            throw Rejection.notRecorded(command.id());
        }
        check(command, call, received);
        return CallOrder.broken(command, call, received) ? flagged(event, call) : List.of(event);
    }

    private List<CallEvent> receive(Receive command, CallEvent event, Call call) {
        if (call.received() != null) {
            throw Rejection.recordedDifferently(command.id());
        }
        policies.at(command.at()).mustKnow(command.area());
        return List.of(event);
    }

    private void check(CallCommand command, Call call, Instant received) {
        switch (command) {
            case Answer c -> checkAnswer(c, call);
            case Abandon c -> checkAbandon(c, call);
            case End c -> {
                if (call.ended() != null) {
                    throw new Rejection("already-ended", "at", c.id() + " ended at another time");
                }
            }
            // A correction says what the record should have been, so its area is one of the record's day.
            case Correct c -> policies.at(received).mustKnow(c.area());
            case Receive _, LeadToIncident _, VoidCall _, FlagTime _ -> {}
        }
    }

    private static void checkAnswer(Answer command, Call call) {
        if (call.answered() != null) {
            throw new Rejection("already-answered", "at", command.id() + " was answered at another time");
        }
        Abandoned abandoned = call.abandoned();
        // Who gave up after a transfer had been answered before, whichever is heard of first.
        if (abandoned != null && abandoned.stage() != AbandonStage.AFTER_TRANSFER) {
            throw new Rejection("already-abandoned", "", command.id() + " was abandoned unanswered");
        }
    }

    private static void checkAbandon(Abandon command, Call call) {
        if (call.abandoned() != null) {
            throw new Rejection("already-abandoned", "", command.id() + " was abandoned at another time or stage");
        }
        if (call.answered() != null && command.stage() != AbandonStage.AFTER_TRANSFER) {
            throw new Rejection("already-answered", "stage", command.id() + " was answered before");
        }
    }

    private static List<CallEvent> flagged(CallEvent event, Call call) {
        String step = StoredName.of(event.getClass()).step();
        var flag = new CallEvent.TimeFlagged(event.id(), event.at(), step, TimeFlag.OUT_OF_ORDER);
        return call.seen().contains(flag) ? List.of(event) : List.of(event, flag);
    }

    private static CallEvent event(CallCommand command) {
        return switch (command) {
            case Receive c -> new CallEvent.Received(c.id(), c.at(), c.line(), c.caller(), c.area());
            case Answer c -> new CallEvent.Answered(c.id(), c.at());
            case Abandon c -> new CallEvent.Abandoned(c.id(), c.at(), c.stage());
            case End c -> new CallEvent.Ended(c.id(), c.at());
            case LeadToIncident c -> new CallEvent.LedToIncident(c.id(), c.at(), c.incident());
            case Correct c -> new CallEvent.Corrected(c.id(), c.at(), c.line(), c.caller(), c.area());
            case VoidCall c -> new CallEvent.Voided(c.id(), c.at(), c.reason());
            case FlagTime c -> new CallEvent.TimeFlagged(c.id(), c.at(), c.step(), c.flag());
        };
    }

    private static boolean known(CallCommand command, CallEvent event, Call call) {
        return switch (command) {
            case LeadToIncident c -> call.ledTo(c.incident());
            case Correct c -> call.details().known(c.at(), new Call.Details(c.line(), c.caller(), c.area()));
            default -> call.seen().contains(event);
        };
    }
}
