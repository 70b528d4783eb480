package org.thriveline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.thriveline.call.Call;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallDecider;
import org.thriveline.incident.Incident;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentDecider;
import org.thriveline.intake.force.Happening;
import org.thriveline.missing.Missing;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingDecider;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Timed;
import org.thriveline.stopsearch.Search;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchDecider;

/** What simulated commands make happen, decided one by one in memory. */
final class Decided {
    private final CallDecider calls;
    private final IncidentDecider incidents;
    private final MissingDecider missing;
    private final SearchDecider searches;
    private final Map<Object, Object> states = new HashMap<>();
    private final SortedMap<String, List<Stored>> streams = new TreeMap<>();

    /** An event of a stream, as the log should hold it. */
    record Stored(String id, long sequence, Instant recorded, Object event, Map<String, String> data) {}

    Decided(Policies policies) {
        this.calls = new CallDecider(policies);
        this.incidents = new IncidentDecider(policies);
        this.missing = new MissingDecider(policies);
        this.searches = new SearchDecider(policies);
    }

    static boolean isLate(Happening happening) {
        return happening.recorded().isAfter(((Timed) happening.command()).at());
    }

    /** @param source what its events say they come from */
    void on(Happening happening, String source) {
        switch (happening.command()) {
            case CallCommand c -> on(c, c.id(), Call.NONE, calls::decide, Call::evolve, happening, source);
            case IncidentCommand c ->
                on(c, c.id(), Incident.NONE, incidents::decide, Incident::evolve, happening, source);
            case MissingCommand c -> on(c, c.id(), Missing.NONE, missing::decide, Missing::evolve, happening, source);
            case SearchCommand c -> on(c, c.id(), Search.NONE, searches::decide, Search::evolve, happening, source);
            default -> throw new AssertionError(happening);
        }
    }

    @SuppressWarnings("unchecked") // Each kind of identity has one kind of state.
    private <C, S, E extends Timed> void on(
            C command,
            Object id,
            S none,
            BiFunction<C, S, List<E>> decide,
            BiFunction<S, E, S> evolve,
            Happening happening,
            String source) {
        for (E event : decide.apply(command, (S) states.getOrDefault(id, none))) {
            states.put(id, evolve.apply((S) states.getOrDefault(id, none), event));
            store(id.toString(), event, isLate(happening) ? happening.recorded() : event.at(), source);
        }
    }

    private void store(String stream, Object event, Instant recorded, String source) {
        List<Stored> before = streams.computeIfAbsent(stream, name -> new ArrayList<>());
        String place = stream + "#" + before.size();
        before.add(new Stored(
                UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString(),
                before.size(),
                recorded,
                event,
                Map.of("by", "simulated-force", "source", source, "simulated", "true")));
    }

    /** Returns the events of each stream, in order. */
    SortedMap<String, List<Stored>> streams() {
        return streams;
    }
}
