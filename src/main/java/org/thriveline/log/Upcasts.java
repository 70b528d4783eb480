package org.thriveline.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All upcasts, applied one after the other until an event is of a version that has no next. The one way in which old events
 * are read, by aggregates and by folds. Immutable.
 */
public final class Upcasts {
    private final Map<String, Upcast> byName = new HashMap<>();
    private final JsonMapper mapper;

    /**
     * @throws IllegalArgumentException where two begin with the same version, or they go round in a circle
     */
    public Upcasts(JsonMapper mapper, List<Upcast> upcasts) {
        this.mapper = mapper;
        for (Upcast upcast : upcasts) {
            if (byName.put(upcast.from(), upcast) != null) {
                throw new IllegalArgumentException("two upcasts begin with " + upcast.from());
            }
        }
        byName.keySet().forEach(this::refuseCircle);
    }

    private void refuseCircle(String start) {
        Upcast next = byName.get(start);
        for (int steps = 0; next != null; next = byName.get(next.to())) {
            if (steps++ > byName.size()) {
                throw new IllegalArgumentException("the upcasts from " + start + " go round in a circle");
            }
        }
    }

    /**
     * Returns an event as one of the version that is current.
     *
     * @throws UnreadableEvent where its payload cannot be read
     */
    LogEvent current(LogEvent event) {
        Upcast upcast = byName.get(event.name());
        return upcast == null ? event : current(apply(upcast, event));
    }

    private LogEvent apply(Upcast upcast, LogEvent event) {
        try {
            ObjectNode before = mapper.readValue(event.payload(), ObjectNode.class);
            String payload = mapper.writeValueAsString(upcast.change().apply(before));
            return new LogEvent(
                    event.id(),
                    event.stream(),
                    event.type(),
                    event.sequence(),
                    upcast.to(),
                    event.recordedAt(),
                    payload,
                    event.metadata());
        } catch (JacksonException e) {
            throw UnreadableEvent.of(event, e);
        }
    }
}
