package org.thriveline.log.bench;

import java.util.List;
import org.thriveline.call.Call;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallDecider;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallSteps;
import org.thriveline.incident.Incident;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentDecider;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.missing.Missing;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingDecider;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingSteps;
import org.thriveline.policy.Policies;
import org.thriveline.stopsearch.Search;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchDecider;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchSteps;

/** All the records of a force, in memory. Used by one thread. */
final class Force {
    private final Records<CallCommand, Call, CallEvent> calls;
    private final Records<IncidentCommand, Incident, IncidentEvent> incidents;
    private final Records<MissingCommand, Missing, MissingEvent> missing;
    private final Records<SearchCommand, Search, SearchEvent> searches;

    Force(Policies policies) {
        this.calls = new Records<>("CallAggregate", Call.NONE, new CallDecider(policies)::decide, Call::evolve);
        this.incidents = new Records<>(
                "IncidentAggregate", Incident.NONE, new IncidentDecider(policies)::decide, Incident::evolve);
        this.missing =
                new Records<>("MissingAggregate", Missing.NONE, new MissingDecider(policies)::decide, Missing::evolve);
        this.searches =
                new Records<>("SearchAggregate", Search.NONE, new SearchDecider(policies)::decide, Search::evolve);
    }

    /** Returns the events that steps over the command bus make happen. */
    List<Decided> decide(Object envelope) {
        return switch (envelope) {
            case CallSteps steps -> calls.decide(steps.id().toString(), steps.steps());
            case IncidentSteps steps -> incidents.decide(steps.id().toString(), steps.steps());
            case MissingSteps steps -> missing.decide(steps.id().toString(), steps.steps());
            case SearchSteps steps -> searches.decide(steps.id().toString(), steps.steps());
            default -> throw new IllegalArgumentException("no record's steps: " + envelope);
        };
    }
}
