package org.thriveline.crime;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.DeciderLaws;
import org.thriveline.policy.TestPolicies;

class CrimeDeciderTest extends DeciderLaws<CrimeCommand, Crime, CrimeEvent> {
    private static final CrimeId ID = new CrimeId("1");
    private static final YearMonth MONTH = YearMonth.of(2024, 11);
    private static final AreaCode NH = new AreaCode("NH");
    private static final AreaCode OLD = new AreaCode("OLD");
    private static final BeatCode BEAT = new BeatCode("N22");
    private static final CrimeDetails BURGLARY = details("Burglary");
    private static final CrimeDetails ROBBERY = details("Robbery");

    private final CrimeDecider decider = new CrimeDecider(TestPolicies.policies());

    CrimeDeciderTest() {
        super(Crime.NONE);
    }

    @Override
    protected List<Function<Instant, CrimeCommand>> commands() {
        return List.of(
                at -> new CrimeCommand.RecordCrime(ID, at, MONTH, "Leicestershire Police", NH, BEAT, BURGLARY),
                at -> new CrimeCommand.RecordCrime(ID, at, MONTH, "Leicestershire Police", NH, BEAT, BURGLARY),
                at -> new CrimeCommand.RecordCrime(ID, at, MONTH, "Leicestershire Police", OLD, null, BURGLARY),
                at -> new CrimeCommand.RecordCrime(ID, at, MONTH.minusMonths(1), "Kent Police", NH, null, BURGLARY),
                at -> new CrimeCommand.RecordOutcome(ID, at, "Status update unavailable"),
                at -> new CrimeCommand.RecordOutcome(ID, at, "Local resolution"),
                at -> new CrimeCommand.Correct(ID, at, NH, BEAT, BURGLARY),
                at -> new CrimeCommand.Correct(ID, at, NH, null, ROBBERY),
                at -> new CrimeCommand.Correct(ID, at, OLD, null, ROBBERY),
                at -> new CrimeCommand.VoidCrime(ID, at, "duplicate"));
    }

    @Override
    protected List<CrimeEvent> decide(List<CrimeCommand> steps, Crime state) {
        return decider.decide(steps, state);
    }

    @Override
    protected Crime evolve(Crime state, CrimeEvent event) {
        return state.evolve(event);
    }

    private static CrimeDetails details(String category) {
        return new CrimeDetails(category, null, 52.6, -1.1, null, null, null);
    }
}
