package org.thriveline.log;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Between Axon's messages and the log's events, either way. */
final class AxonEvents {
    private AxonEvents() {}

    static LogEvent toLog(EventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        String metadata = event.serializeMetaData(serializer, String.class).getData();
        String name = NamedEventSerializer.storedName(payload.getType());
        String id = event.getIdentifier();
        if (event instanceof DomainEventMessage<?> domain) {
            return new LogEvent(
                    id,
                    domain.getAggregateIdentifier(),
                    domain.getType(),
                    domain.getSequenceNumber(),
                    name,
                    event.getTimestamp(),
                    payload.getData(),
                    metadata);
        }
        return new LogEvent(id, null, null, 0, name, event.getTimestamp(), payload.getData(), metadata);
    }

    static DomainEventData<String> ofStream(LogEvent event, String stream) {
        return new OfStream(event, stream);
    }

    static TrackedEventData<String> tracked(TrackingToken token, LogEvent event) {
        String stream = event.stream();
        return stream == null
                ? new OfNoStream(event, token)
                : new TrackedDomainEventData<>(token, new OfStream(event, stream));
    }

    private interface Stored extends EventData<String> {
        LogEvent event();

        @Override
        default String getEventIdentifier() {
            return event().id();
        }

        @Override
        default Instant getTimestamp() {
            return event().recordedAt();
        }

        @Override
        default SerializedObject<String> getMetaData() {
            return new SerializedMetaData<>(event().metadata(), String.class);
        }

        @Override
        default SerializedObject<String> getPayload() {
            return new SimpleSerializedObject<>(
                    event().payload(), String.class, NamedEventSerializer.type(event().name()));
        }
    }

    private record OfStream(LogEvent event, String stream) implements Stored, DomainEventData<String> {
        @Override
        public @Nullable String getType() {
            return event.type();
        }

        @Override
        public String getAggregateIdentifier() {
            return stream;
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence();
        }
    }

    private record OfNoStream(LogEvent event, TrackingToken token) implements Stored, TrackedEventData<String> {
        @Override
        public TrackingToken trackingToken() {
            return token;
        }
    }
}
