package org.thriveline.log;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes snapshots as stored events are written, with the names of those events that a state holds among its values. */
final class SnapshotSerializer extends Jackson3Serializer {
    private final JsonMapper mapper;

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@event")
    private interface Named {}

    SnapshotSerializer(EventCodec codec) {
        super(builder());
        JsonMapper.Builder named = codec.mapper().rebuild();
        for (Class<?> events : codec.names().interfaces()) {
            named.addMixIn(events, Named.class).registerSubtypes(events.getPermittedSubclasses());
        }
        this.mapper = named.build();
    }

    @Override
    protected ObjectWriter getWriter() {
        return mapper.writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return type == MetaData.class ? super.getReader(type) : mapper.readerFor(type);
    }
}
