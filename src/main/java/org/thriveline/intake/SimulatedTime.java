package org.thriveline.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.thriveline.policy.Timed;

/**
 * Gives the simulated force's events, and notes, the time at which they are said to be recorded, and identifiers that tell nothing but their
 * place in their stream: the same seed makes the same log. Other events pass as they are. Safe for use by many threads.
 */
public final class SimulatedTime implements MessageDispatchInterceptor<EventMessage<?>> {
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, event) -> event instanceof DomainEventMessage<?> domain
                        && event.getMetaData().get(Origin.RECORDED) instanceof String recorded
                ? stamped(domain, time(event.getPayload(), recorded))
                : event;
    }

    private static Instant time(Object event, String recorded) {
        return recorded.equals(Origin.AS_IT_HAPPENS) && event instanceof Timed timed
                ? timed.at()
                : Instant.parse(recorded);
    }

    private static <T> DomainEventMessage<T> stamped(DomainEventMessage<T> event, Instant recorded) {
        String stream = event.getAggregateIdentifier();
        String place = stream + "#" + event.getSequenceNumber();
        MetaData data = event.getMetaData().withoutKeys(Set.of(Origin.RECORDED));
        return new GenericDomainEventMessage<>(
                event.getType(),
                stream,
                event.getSequenceNumber(),
                new GenericMessage<>(
                        UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        event.getPayload(),
                        data),
                recorded);
    }
}
