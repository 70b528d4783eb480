package org.thriveline.stopsearch;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.DeciderLaws;
import org.thriveline.policy.TestPolicies;

class SearchDeciderTest extends DeciderLaws<SearchCommand, Search, SearchEvent> {
    private static final SearchId ID = new SearchId("1");
    private static final AreaCode NH = new AreaCode("NH");
    private static final AreaCode OLD = new AreaCode("OLD");
    private static final SearchDetails MAN = details("Male");
    private static final SearchDetails WOMAN = details("Female");

    private final SearchDecider decider = new SearchDecider(TestPolicies.policies());

    SearchDeciderTest() {
        super(Search.NONE);
    }

    @Override
    protected List<Function<Instant, SearchCommand>> commands() {
        return List.of(
                at -> new SearchCommand.RecordSearch(ID, at, "leicestershire", NH, MAN),
                at -> new SearchCommand.RecordSearch(ID, at, "leicestershire", NH, MAN),
                at -> new SearchCommand.RecordSearch(ID, at, "leicestershire", OLD, MAN),
                at -> new SearchCommand.RecordOutcome(ID, at, "Arrest", null),
                at -> new SearchCommand.RecordOutcome(ID, at, "Caution", true),
                at -> new SearchCommand.Correct(ID, at, NH, MAN),
                at -> new SearchCommand.Correct(ID, at, NH, WOMAN),
                at -> new SearchCommand.Correct(ID, at, OLD, WOMAN),
                at -> new SearchCommand.VoidSearch(ID, at, "duplicate"));
    }

    @Override
    protected List<SearchEvent> decide(List<SearchCommand> steps, Search state) {
        return decider.decide(steps, state);
    }

    @Override
    protected Search evolve(Search state, SearchEvent event) {
        return state.evolve(event);
    }

    private static SearchDetails details(String gender) {
        return new SearchDetails("Person search", null, null, 52.6, -1.1, gender, null, null, null, null, null, null);
    }
}
