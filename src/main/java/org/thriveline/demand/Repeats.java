package org.thriveline.demand;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;

/** Counts calls by caller and incidents by place, as far back as the policy's rule looks. */
final class Repeats {
    private final Canvas canvas;
    private final Instant incidentsFrom;
    private final Map<PersonKey, Integer> calls = new HashMap<>();

    Repeats(Canvas canvas) {
        this.canvas = canvas;
        this.incidentsFrom = canvas.now().minus(canvas.policy().repeat().incidentsWithin());
        Instant from = canvas.now().minus(canvas.policy().repeat().callsWithin());
        canvas.board().calls().all().values().forEach(call -> {
            if (call.caller() != null
                    && !call.received().isBefore(from)
                    && !call.received().isAfter(canvas.now())) {
                calls.merge(call.caller(), 1, Integer::sum);
            }
        });
    }

    /** Returns how many calls each caller made. */
    Map<PersonKey, Integer> calls() {
        return calls;
    }

    /** Returns the most calls made by one of those whose calls led to an incident, 0 where none is known. */
    int callsOfOne(IncidentLine line) {
        return line.calls().stream()
                .map(canvas.board().calls()::get)
                .filter(Objects::nonNull)
                .map(CallLine::caller)
                .filter(Objects::nonNull)
                .mapToInt(caller -> calls.getOrDefault(caller, 0))
                .max()
                .orElse(0);
    }

    /** Returns how many incidents were opened at a place. */
    int at(PlaceKey place) {
        return (int) opened(place, canvas.now()).count();
    }

    /** Returns how many others were opened at an incident's place before it. */
    int earlier(PlaceKey place, IncidentId incident, IncidentLine line) {
        return (int)
                opened(place, line.opened()).filter(id -> !id.equals(incident)).count();
    }

    private Stream<IncidentId> opened(PlaceKey place, Instant until) {
        return canvas.board().incidents().at(place).stream().filter(id -> {
            IncidentLine line = canvas.board().incidents().get(id);
            return line != null
                    && !line.opened().isBefore(incidentsFrom)
                    && !line.opened().isAfter(until);
        });
    }
}
