package org.thriveline.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.thriveline.call.Call;
import org.thriveline.call.CallDecider;
import org.thriveline.call.CallSteps;
import org.thriveline.incident.Incident;
import org.thriveline.incident.IncidentDecider;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.intake.RecordSteps;
import org.thriveline.missing.Missing;
import org.thriveline.missing.MissingDecider;
import org.thriveline.missing.MissingSteps;
import org.thriveline.policy.Policies;
import org.thriveline.stopsearch.Search;
import org.thriveline.stopsearch.SearchDecider;
import org.thriveline.stopsearch.SearchSteps;

/** What commands make happen, decided in memory as the aggregates decide over the log. Used by one thread. */
public final class Decisions {
    private final Map<String, Object> states = new HashMap<>();
    private final CallDecider calls;
    private final IncidentDecider incidents;
    private final MissingDecider missing;
    private final SearchDecider searches;

    public Decisions(Policies policies) {
        this.calls = new CallDecider(policies);
        this.incidents = new IncidentDecider(policies);
        this.missing = new MissingDecider(policies);
        this.searches = new SearchDecider(policies);
    }

    /** Returns the events, in their order; none where nothing changes. */
    public List<Object> of(Object command) {
        RecordSteps steps = RecordSteps.ofOne(command);
        return switch (steps.envelope()) {
            case CallSteps s -> decide(steps.record(), s.steps(), Call.NONE, calls::decide, Call::evolve);
            case IncidentSteps s ->
                decide(steps.record(), s.steps(), Incident.NONE, incidents::decide, Incident::evolve);
            case MissingSteps s -> decide(steps.record(), s.steps(), Missing.NONE, missing::decide, Missing::evolve);
            case SearchSteps s -> decide(steps.record(), s.steps(), Search.NONE, searches::decide, Search::evolve);
            default -> throw new AssertionError(command);
        };
    }

    @SuppressWarnings("unchecked")
    private <C, S, E> List<Object> decide(
            String record, List<C> steps, S none, BiFunction<List<C>, S, List<E>> decide, BiFunction<S, E, S> evolve) {
        S state = (S) states.getOrDefault(record, none);
        List<Object> decided = new ArrayList<>();
        for (E event : decide.apply(steps, state)) {
            decided.add(event);
            state = evolve.apply(state, event);
        }
        states.put(record, state);
        return decided;
    }
}
