package org.thriveline.log;

import org.axonframework.serialization.Serializer;

/** Lends the benchmark the serializer of the application, so that both engines store the same bytes. */
public final class StoredSerializer {
    private StoredSerializer() {}

    /** Returns the serializer that the application gives Axon. */
    public static Serializer of(EventCodec codec) {
        return new NamedEventSerializer(codec);
    }
}
