package org.thriveline.log;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's JSON serializer, speaking stored names instead of class names. Axon sees the name and the version apart
 * ({@code incident.graded}, revision {@code 1}), so its upcasters work as documented.
 */
final class NamedEventSerializer extends Jackson3Serializer {
    private static final String VERSION = ".v";

    private final EventNames names;
    private final JsonMapper mapper;

    NamedEventSerializer(EventCodec codec) {
        super(builder());
        this.names = codec.names();
        this.mapper = codec.mapper();
    }

    static String storedName(SerializedType type) {
        return type.getRevision() == null ? type.getName() : type.getName() + VERSION + type.getRevision();
    }

    static SerializedType type(String storedName) {
        int version = storedName.lastIndexOf(VERSION);
        return version < 0 || storedName.indexOf('.', version + 1) >= 0
                ? new SimpleSerializedType(storedName, null)
                : new SimpleSerializedType(
                        storedName.substring(0, version), storedName.substring(version + VERSION.length()));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        String name = type == null ? null : names.nameOf(type);
        return name == null ? super.typeForClass(type) : type(name);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> named = names.classOf(storedName(type));
        if (named != null) {
            return named;
        }
        return type.getRevision() == null ? super.classForType(type) : UnknownSerializedType.class;
    }

    @Override
    protected ObjectWriter getWriter() {
        return mapper.writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        // What is not an event is Axon's own, such as metadata, and reads as Axon reads it.
        return names.nameOf(type) == null ? super.getReader(type) : mapper.readerFor(type);
    }
}
