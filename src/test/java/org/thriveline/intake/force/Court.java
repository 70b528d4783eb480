package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.thriveline.call.Call;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallDecider;
import org.thriveline.incident.Incident;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentDecider;
import org.thriveline.missing.Missing;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingDecider;
import org.thriveline.policy.Policies;
import org.thriveline.stopsearch.Search;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchDecider;

/** Has the records' own deciders decide on happenings as they come. */
final class Court {
    private final CallDecider calls;
    private final IncidentDecider incidents;
    private final MissingDecider missing;
    private final SearchDecider searches;
    private final Map<Object, Object> states = new LinkedHashMap<>();
    private final Whereabouts whereabouts = new Whereabouts();
    private Instant told = Instant.MIN;

    Court(Policies policies) {
        this.calls = new CallDecider(policies);
        this.incidents = new IncidentDecider(policies);
        this.missing = new MissingDecider(policies);
        this.searches = new SearchDecider(policies);
    }

    /** Asserts that what happens is told in order, is accepted, changes something, and lies in order of time. */
    void decide(Happening happening) {
        assertThat(happening.recorded()).isAfterOrEqualTo(told);
        told = happening.recorded();
        assertThat(told).isAfterOrEqualTo(at(happening.command()));
        whereabouts.follow(happening.command());
        switch (happening.command()) {
            case CallCommand c -> decide(c, c.id(), Call.NONE, calls::decide, Call::evolve);
            case IncidentCommand c -> decide(c, c.id(), Incident.NONE, incidents::decide, Incident::evolve);
            case MissingCommand c -> decide(c, c.id(), Missing.NONE, missing::decide, Missing::evolve);
            case SearchCommand c -> decide(c, c.id(), Search.NONE, searches::decide, Search::evolve);
            default -> throw new AssertionError(happening);
        }
    }

    private static Instant at(Object command) {
        return switch (command) {
            case CallCommand c -> c.at();
            case IncidentCommand c -> c.at();
            case MissingCommand c -> c.at();
            case SearchCommand c -> c.at();
            default -> throw new AssertionError(command);
        };
    }

    @SuppressWarnings("unchecked") // Each kind of identity has one kind of state.
    private <C, S, E> void decide(
            C command, Object id, S none, BiFunction<C, S, List<E>> decide, BiFunction<S, E, S> evolve) {
        S state = (S) states.getOrDefault(id, none);
        List<E> events = decide.apply(command, state);
        assertThat(events).as(() -> command + " on " + state).hasSize(1);
        states.put(id, evolve.apply(state, events.getFirst()));
    }
}
