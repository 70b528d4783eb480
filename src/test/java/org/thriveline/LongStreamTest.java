package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.policy.OpeningCode;

/** An incident with more steps than most have is loaded from a snapshot, and is what it was. */
class LongStreamTest {
    private static final Instant AT = Instant.parse("2018-08-18T21:15:00Z");
    private static final IncidentId ID = new IncidentId("25-1");
    private static final int SENT = 100;

    @TempDir
    Path data;

    @Test
    void isLoadedFromASnapshotAndKnowsAllThatHappenedBeforeIt() {
        inANewProcess((gateway, store) -> {
            gateway.sendAndWait(IncidentSteps.of(new IncidentCommand.RecordIncident(
                    ID, AT, new OpeningCode("rtc"), null, null, null, new TreeSet<>())));
            IntStream.range(0, SENT)
                    .forEach(unit -> assertThat(send(gateway, unit)).isEqualTo(1));
            assertThat(snapshot(store)).isEqualTo("IncidentAggregate");
        });
        inANewProcess((gateway, store) -> {
            assertThat(snapshot(store)).isEqualTo("IncidentAggregate");
            IntStream.range(0, SENT)
                    .forEach(unit -> assertThat(send(gateway, unit)).isZero());
            assertThat(send(gateway, SENT)).isEqualTo(1);
            assertThat(store.readEvents(ID.toString())
                            .asStream()
                            .toList()
                            .getLast()
                            .getSequenceNumber())
                    .isEqualTo(SENT + 1);
        });
    }

    private static int send(CommandGateway gateway, int unit) {
        return gateway.sendAndWait(
                IncidentSteps.of(new IncidentCommand.Dispatch(ID, AT.plusSeconds(unit + 1), "unit " + unit)));
    }

    private static String snapshot(EventStore store) {
        DomainEventMessage<?> first = store.readEvents(ID.toString()).peek();
        assertThat(first.getSequenceNumber()).isBetween(63L, (long) SENT);
        return first.getPayloadType().getSimpleName();
    }

    private void inANewProcess(BiConsumer<CommandGateway, EventStore> work) {
        String before = System.getProperty("thriveline.data");
        System.setProperty("thriveline.data", data.toString());
        try (ConfigurableApplicationContext context = ImportContext.start()) {
            work.accept(context.getBean(CommandGateway.class), context.getBean(EventStore.class));
        } finally {
            if (before == null) {
                System.clearProperty("thriveline.data");
            } else {
                System.setProperty("thriveline.data", before);
            }
        }
    }
}
