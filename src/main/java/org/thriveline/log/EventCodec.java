package org.thriveline.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Between events and what the log keeps of them: their stored names, and how their values are written as JSON. Folds read
 * with it directly, Axon through its serializer. Safe for use by many threads.
 */
public final class EventCodec {
    private final EventNames names;
    private final JsonMapper mapper;
    private final Upcasts upcasts;
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventCodec(EventNames names, JsonMapper mapper) {
        this(names, mapper, List.of());
    }

    /**
     * @param upcasts from old versions of events to those that {@code names} knows
     */
    public EventCodec(EventNames names, JsonMapper mapper, List<Upcast> upcasts) {
        this.names = names;
        this.mapper = mapper;
        this.upcasts = new Upcasts(mapper, upcasts);
    }

    Upcasts upcasts() {
        return upcasts;
    }

    EventNames names() {
        return names;
    }

    JsonMapper mapper() {
        return mapper;
    }

    /**
     * Returns the event, of the version that is current.
     *
     * @throws UnreadableEvent where this program knows no event of that name, or cannot read this one
     */
    public Object decode(LogEvent stored) {
        LogEvent event = current(stored);
        try {
            return readers.computeIfAbsent(event.name(), this::reader).readValue(event.payload());
        } catch (JacksonException e) {
            throw UnreadableEvent.of(event, e);
        }
    }

    /**
     * Returns an event as one of the version that is current.
     *
     * @throws UnreadableEvent where this program knows no event of that name
     */
    LogEvent current(LogEvent stored) {
        LogEvent event = upcasts.current(stored);
        if (names.classOf(event.name()) == null) {
            throw UnreadableEvent.unknown(event);
        }
        return event;
    }

    private ObjectReader reader(String name) {
        return mapper.readerFor(Objects.requireNonNull(names.classOf(name)));
    }
}
