package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;

class SimulatedTimeTest {
    private static final Instant HAPPENED = Instant.parse("2018-07-01T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00.123456Z");
    private static final CallEvent.Ended EVENT = new CallEvent.Ended(new CallId("1"), HAPPENED);

    private final SimulatedTime time = new SimulatedTime();

    /** All that a domain event says. */
    private record Said(
            String id, String type, String stream, long sequence, Instant at, Object payload, Map<String, ?> data) {
        static Said of(EventMessage<?> event) {
            DomainEventMessage<?> domain = (DomainEventMessage<?>) event;
            return new Said(
                    domain.getIdentifier(),
                    domain.getType(),
                    domain.getAggregateIdentifier(),
                    domain.getSequenceNumber(),
                    domain.getTimestamp(),
                    domain.getPayload(),
                    Map.copyOf(domain.getMetaData()));
        }
    }

    @Test
    void whatIsRecordedAsItHappensIsRecordedThen() {
        assertThat(Said.of(sent(event("call-1", 2, "by chance", null))))
                .isEqualTo(new Said(
                        // The place's alone: the MD5 of "call-1#2".
                        "c9b9574c-13f9-3f7c-adfc-d4a3d9dd6dfa",
                        "Call",
                        "call-1",
                        2,
                        HAPPENED,
                        EVENT,
                        Map.of("by", "simulated-force", "source", "simulated: x", "simulated", "true")));
    }

    @Test
    void whatIsRecordedLateIsRecordedWhenItIsSaidToBe() {
        Instant late = HAPPENED.plusSeconds(3_600);

        EventMessage<?> sent = sent(event("call-1", 2, "by chance", late));

        assertThat(sent.getTimestamp()).isEqualTo(late);
        assertThat(sent.getMetaData()).doesNotContainKey("recorded");
    }

    @Test
    void theIdentifierTellsThePlaceAlone() {
        String id = sent(event("call-1", 2, "by chance", null)).getIdentifier();

        assertThat(sent(event("call-1", 2, "by another chance", NOW)).getIdentifier())
                .isEqualTo(id);
        assertThat(sent(event("call-1", 3, "by chance", null)).getIdentifier()).isNotEqualTo(id);
        assertThat(sent(event("call-12", 2, "by chance", null)).getIdentifier()).isNotEqualTo(id);
    }

    @Test
    void realEventsPassAsTheyAre() {
        EventMessage<?> real = new GenericDomainEventMessage<>(
                "Call",
                "call-1",
                2,
                EVENT,
                MetaData.from(Origin.real("analyst", "x.csv:1").metaData()),
                "by chance",
                NOW);
        EventMessage<?> ofNoStream = GenericEventMessage.asEventMessage("a note")
                .withMetaData(Origin.simulated("simulated: x", null).metaData());

        assertThat(sent(real)).isSameAs(real);
        assertThat(sent(ofNoStream)).isSameAs(ofNoStream);
    }

    private EventMessage<?> sent(EventMessage<?> event) {
        return time.handle(List.of(event)).apply(0, event);
    }

    private static EventMessage<?> event(String stream, long sequence, String id, @Nullable Instant recorded) {
        MetaData data = MetaData.from(Origin.simulated("simulated: x", recorded).metaData());
        return new GenericDomainEventMessage<>("Call", stream, sequence, EVENT, data, id, NOW);
    }
}
