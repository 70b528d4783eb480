package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurstTest {
    private static final Instant NOON = Instant.parse("2018-07-01T12:00:00Z");

    @TempDir
    Path folder;

    private TestStore store;
    private EventStore events;
    private Burst burst;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        events = EmbeddedEventStore.builder().storageEngine(store.engine()).build();
        burst = new Burst(store.log());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eachUnitIsOneCommitInTheOrderOfTheirSendingAndItsEventsInTheOrderOfTheirTimes() {
        CompletableFuture<Long> first = burst.unit(() -> events.publish(event("a", 0, 2), event("b", 0, 1)));
        CompletableFuture<Long> second = burst.unit(() -> events.publish(event("a", 1, 3)));

        assertThat(List.of(first.join(), second.join())).containsExactly(0L, 1L);
        assertThat(store.log().read(0, 10))
                .extracting(commit -> commit.events().stream()
                        .map(event -> event.stream() + event.sequence())
                        .toList())
                .containsExactly(List.of("b0", "a0"), List.of("a1"));
    }

    @Test
    void aUnitSeesWhatTheOneBeforeItRecordedThoughThatIsStillOnItsWay() {
        burst.expect(List.of("a"));
        CompletableFuture<Long> before = burst.unit(() -> events.publish(event("a", 0, 0)));

        List<Long> seen = new ArrayList<>();
        burst.unit(() -> events.readEvents("a").asStream().forEach(event -> seen.add(event.getSequenceNumber())))
                .join();

        assertThat(seen).containsExactly(0L);
        assertThat(before.join()).isZero();
    }

    @Test
    void aStreamThatIsInTheStoreIsReadFromThereOnceAndRememberedFromThenOn() {
        store.log().append(List.of(LogEvents.event("a", 0)));
        burst.expect(List.of("a"));

        burst.unit(() -> {
                    assertThat(events.readEvents("a").asStream()).hasSize(1);
                    events.publish(event("a", 1, 0));
                })
                .join();

        burst.unit(() -> assertThat(events.readEvents("a").asStream()).hasSize(2))
                .join();
    }

    @Test
    void whereSomebodyElseWroteTheUnitThatDidNotKnowFailsAndSoDoAllAfterIt() {
        burst.expect(List.of("a", "b"));
        store.log().append(List.of(LogEvents.event("a", 0)));

        CompletableFuture<Long> stale = burst.unit(() -> events.publish(event("a", 0, 0)));
        CompletableFuture<Long> after = burst.unit(() -> events.publish(event("a", 1, 0)));
        CompletableFuture<Long> other = burst.unit(() -> events.publish(event("b", 0, 0)));

        assertThatThrownBy(stale::join).hasCauseInstanceOf(StaleStream.class);
        assertThatThrownBy(after::join).hasMessageContaining("A unit of work before this one");
        assertThatThrownBy(other::join).hasMessageContaining("A unit of work before this one");
        assertThat(store.log().size()).isEqualTo(1);
    }

    @Test
    void aUnitThatRecordsNothingIsSafeWithTheOneBeforeIt() {
        CompletableFuture<Long> first = burst.unit(() -> events.publish(event("a", 0, 0)));

        assertThat(burst.unit(() -> {}).join()).isEqualTo(first.join());
    }

    private static DomainEventMessage<String> event(String stream, long sequence, int second) {
        return new GenericDomainEventMessage<>(
                "Test",
                stream,
                sequence,
                "payload",
                MetaData.emptyInstance(),
                stream + "-" + sequence,
                NOON.plusSeconds(second));
    }
}
