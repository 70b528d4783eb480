package org.thriveline.demand;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
        return (int) canvas.board().incidents().at(place).stream()
                .map(canvas.board().incidents()::get)
                .filter(Objects::nonNull)
                .filter(line ->
                        !line.opened().isBefore(incidentsFrom) && !line.opened().isAfter(canvas.now()))
                .count();
    }
}
