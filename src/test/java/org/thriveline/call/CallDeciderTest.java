package org.thriveline.call;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.DeciderLaws;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.TimeFlag;

class CallDeciderTest extends DeciderLaws<CallCommand, Call, CallEvent> {
    private static final CallId ID = new CallId("1");
    private static final AreaCode NH = new AreaCode("NH");
    private static final AreaCode OLD = new AreaCode("OLD");

    private final CallDecider decider = new CallDecider(TestPolicies.policies());

    CallDeciderTest() {
        super(Call.NONE);
    }

    @Override
    protected List<Function<Instant, CallCommand>> commands() {
        return List.of(
                at -> new CallCommand.Receive(ID, at, Line.EMERGENCY, null, NH),
                at -> new CallCommand.Receive(ID, at, Line.EMERGENCY, null, NH),
                at -> new CallCommand.Receive(ID, at, Line.EMERGENCY, null, OLD),
                at -> new CallCommand.Answer(ID, at),
                at -> new CallCommand.Abandon(ID, at, AbandonStage.IN_QUEUE),
                at -> new CallCommand.Abandon(ID, at, AbandonStage.AFTER_TRANSFER),
                at -> new CallCommand.End(ID, at),
                at -> new CallCommand.LeadToIncident(ID, at, "25-1"),
                at -> new CallCommand.LeadToIncident(ID, at, "25-2"),
                at -> new CallCommand.Correct(ID, at, Line.EMERGENCY, null, NH),
                at -> new CallCommand.Correct(ID, at, Line.ONLINE, null, null),
                at -> new CallCommand.Correct(ID, at, Line.ONLINE, null, OLD),
                at -> new CallCommand.VoidCall(ID, at, "duplicate"),
                at -> new CallCommand.FlagTime(ID, at, "answered", TimeFlag.OUT_OF_ORDER));
    }

    @Override
    protected List<CallEvent> decide(List<CallCommand> steps, Call state) {
        return decider.decide(steps, state);
    }

    @Override
    protected Call evolve(Call state, CallEvent event) {
        return state.evolve(event);
    }
}
