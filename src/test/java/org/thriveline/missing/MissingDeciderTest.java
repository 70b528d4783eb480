package org.thriveline.missing;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.DeciderLaws;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.TestPolicies;

class MissingDeciderTest extends DeciderLaws<MissingCommand, Missing, MissingEvent> {
    private static final MissingId ID = new MissingId("1");
    private static final AreaCode NH = new AreaCode("NH");
    private static final AreaCode OLD = new AreaCode("OLD");
    private static final PersonKey PERSON = new PersonKey("k1");

    private final MissingDecider decider = new MissingDecider(TestPolicies.policies());

    MissingDeciderTest() {
        super(Missing.NONE);
    }

    @Override
    protected List<Function<Instant, MissingCommand>> commands() {
        return List.of(
                at -> new MissingCommand.Report(
                        ID, at, PERSON, AgeGroup.CHILD, MissingFrom.HOME, new RiskLevel("low"), NH),
                at -> new MissingCommand.Report(
                        ID, at, PERSON, AgeGroup.CHILD, MissingFrom.HOME, new RiskLevel("low"), NH),
                at -> new MissingCommand.Report(
                        ID, at, PERSON, AgeGroup.CHILD, MissingFrom.HOME, new RiskLevel("low"), OLD),
                at -> new MissingCommand.ChangeRisk(ID, at, new RiskLevel("low")),
                at -> new MissingCommand.ChangeRisk(ID, at, new RiskLevel("high")),
                at -> new MissingCommand.ChangeRisk(ID, at, new RiskLevel("dire")),
                at -> new MissingCommand.Find(ID, at),
                at -> new MissingCommand.Interview(ID, at),
                at -> new MissingCommand.Close(ID, at),
                at -> new MissingCommand.Correct(ID, at, PERSON, AgeGroup.CHILD, MissingFrom.HOME, NH),
                at -> new MissingCommand.Correct(ID, at, PERSON, AgeGroup.ADULT, MissingFrom.HOME, null),
                at -> new MissingCommand.Correct(ID, at, PERSON, AgeGroup.ADULT, MissingFrom.HOME, OLD),
                at -> new MissingCommand.VoidRecord(ID, at, "duplicate"));
    }

    @Override
    protected List<MissingEvent> decide(List<MissingCommand> steps, Missing state) {
        return decider.decide(steps, state);
    }

    @Override
    protected Missing evolve(Missing state, MissingEvent event) {
        return state.evolve(event);
    }
}
