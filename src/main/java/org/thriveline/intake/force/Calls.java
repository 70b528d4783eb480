package org.thriveline.intake.force;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.PersonKey;

/** Calls from coming in to ending; the queue says when each is answered or given up. Used by one thread. */
final class Calls implements CallQueue.Ear<OpenCall> {
    private static final long QUEUE_MESSAGE = 20;
    private static final double CORRECTED = 0.01;

    private final Rules rules;
    private final Callers callers;
    private final Teller teller;
    private final CallQueue<OpenCall> queue = new CallQueue<>(this);
    private final Talking talking = new Talking();
    private final Deque<OpenCall> gaveUp = new ArrayDeque<>();

    Calls(Rules rules, Callers callers, Teller teller) {
        this.rules = rules;
        this.callers = callers;
        this.teller = teller;
    }

    CallQueue<OpenCall> queue() {
        return queue;
    }

    Talking talking() {
        return talking;
    }

    void begin(Arrival arrival, String number) {
        Dice dice = new Dice(arrival.seed());
        boolean emergency = arrival.kind() == Kind.CALLS_999;
        AreaRule area = rules.at(arrival.at()).area(arrival.surge(), dice);
        boolean transferred = !arrival.voided() && !emergency && dice.chance(0.012);
        long talk = transferred
                ? dice.between(30, 260)
                : 20 + Math.round(emergency ? dice.skewed(240, 0.6) : dice.skewed(310, 0.7));
        OpenCall call = new OpenCall(new CallId(number), arrival, dice, area, caller(arrival, dice), talk, transferred);
        receive(call);
        long patience =
                dice.chance(0.03) ? dice.between(3, 19) : QUEUE_MESSAGE + (long) dice.until(emergency ? 240 : 1000);
        queue.ring(new CallQueue.Ring<>(call, emergency, arrival.at(), patience, pickUp(call) + talk));
    }

    /** Of those who gave up, some call again within the half hour. */
    private @Nullable PersonKey caller(Arrival arrival, Dice dice) {
        gaveUp.removeIf(call -> call.arrival.at() < arrival.at() - 1800);
        boolean again = !gaveUp.isEmpty() && dice.chance(0.1);
        return again ? gaveUp.removeFirst().caller : callers.caller(dice);
    }

    private void receive(OpenCall call) {
        Instant at = Instant.ofEpochSecond(call.arrival.at());
        Line line = call.emergency() ? Line.EMERGENCY : Line.NON_EMERGENCY;
        AreaCode area = call.area == null ? null : call.area.code();
        if (call.arrival.voided() || !call.dice.chance(CORRECTED)) {
            teller.tell(call.arrival, at, new CallCommand.Receive(call.id, at, line, call.caller, area));
            return;
        }
        boolean otherLine = area == null || call.dice.chance(0.1);
        Line first = otherLine ? call.emergency() ? Line.NON_EMERGENCY : Line.EMERGENCY : line;
        Instant corrected = at.plusSeconds(call.dice.between(60, 7200));
        teller.tell(
                call.arrival, at, new CallCommand.Receive(call.id, at, first, call.caller, otherLine ? area : null));
        teller.tell(call.arrival, corrected, new CallCommand.Correct(call.id, corrected, line, call.caller, area));
    }

    /** Somebody who is free needs a few seconds to answer. */
    private static long pickUp(OpenCall call) {
        return 2L + Math.floorMod(call.arrival.seed(), 4);
    }

    @Override
    public void answered(OpenCall call, long at) {
        call.answered = at + pickUp(call);
        Instant answered = Instant.ofEpochSecond(call.answered);
        Instant ends = Instant.ofEpochSecond(call.ends());
        teller.tell(call.arrival, answered, new CallCommand.Answer(call.id, answered));
        if (call.transferred) {
            teller.tell(call.arrival, ends, new CallCommand.Abandon(call.id, ends, AbandonStage.AFTER_TRANSFER));
        } else if (!call.arrival.voided()) {
            talking.add(call);
        }
        teller.tell(call.arrival, ends, new CallCommand.End(call.id, ends));
        voidAfter(call, call.ends());
    }

    @Override
    public void abandoned(OpenCall call, long at) {
        Instant given = Instant.ofEpochSecond(at);
        AbandonStage stage =
                at - call.arrival.at() < QUEUE_MESSAGE ? AbandonStage.BEFORE_QUEUE_MESSAGE : AbandonStage.IN_QUEUE;
        teller.tell(call.arrival, given, new CallCommand.Abandon(call.id, given, stage));
        if (call.caller != null) {
            gaveUp.add(call);
        }
        voidAfter(call, at);
    }

    private void voidAfter(OpenCall call, long at) {
        if (call.arrival.voided()) {
            Instant then = Instant.ofEpochSecond(at + call.dice.between(20, 3600));
            String reason = call.dice.pick("Test call", "Recorded twice", "Engineer on the line");
            teller.tell(call.arrival, then, new CallCommand.VoidCall(call.id, then, reason));
        }
    }
}
