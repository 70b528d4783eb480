package org.thriveline.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.thriveline.analysis.SeriesCommand.AcceptRebase;
import org.thriveline.analysis.SeriesCommand.WithdrawRebase;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.DeciderLaws;
import org.thriveline.policy.TestPolicies;

class SeriesDeciderTest extends DeciderLaws<SeriesCommand, Series, SeriesEvent> {
    private static final SeriesId ID = new SeriesId("calls.999");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 11);
    private static final AreaCode NL = new AreaCode("NL");

    private final SeriesDecider decider = new SeriesDecider(TestPolicies.policies());

    SeriesDeciderTest() {
        super(Series.NONE);
    }

    @Override
    protected List<Function<Instant, SeriesCommand>> commands() {
        return List.of(
                at -> new AcceptRebase(at, "ann", ID, DAY, null, "new areas"),
                at -> new AcceptRebase(at, "ann", ID, DAY, null, "new areas"),
                at -> new AcceptRebase(at, "bob", ID, DAY, null, "new areas"),
                at -> new AcceptRebase(at, "ann", ID, DAY, NL, "new areas"),
                at -> new AcceptRebase(at, "ann", ID, DAY.minusDays(1), NL, "no such area yet"),
                at -> new WithdrawRebase(new RebaseId(ID, DAY, null), at, "bob", "no change seen"),
                at -> new WithdrawRebase(new RebaseId(ID, DAY, null), at, "ann", "a slip"),
                at -> new WithdrawRebase(new RebaseId(ID, DAY, NL), at, "ann", "a slip"));
    }

    @Override
    protected List<SeriesEvent> decide(List<SeriesCommand> steps, Series state) {
        return decider.decide(steps, state);
    }

    @Override
    protected Series evolve(Series state, SeriesEvent event) {
        return state.evolve(event);
    }
}
