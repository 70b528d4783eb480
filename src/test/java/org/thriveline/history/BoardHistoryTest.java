package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.demand.BoardState;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.TestPolicies;

/** The board anywhere in a log that is longer than a checkpoint's stride. */
class BoardHistoryTest {
    private static final Instant START = Instant.parse("2018-08-18T21:15:00Z");
    private static final EventCodec CODEC =
            new EventCodec(EventNames.of(CallEvent.class, IncidentEvent.class), StoredJson.mapper());

    @TempDir
    Path folder;

    @Test
    void isTheSameFromACheckpointAsFromTheBeginning() {
        try (TestStore store = new TestStore(folder)) {
            int place = (BoardHistory.STRIDE / Checkpoints.STEP + 1) * Checkpoints.STEP;
            int size = place + 700;
            try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, size)
                        .forEach(n -> writers.execute(() -> store.log().append(List.of(call(n)))));
            }
            assertThat(store.log().size()).isEqualTo(size);
            List<Unit> units = new ArrayList<>();
            UnitReader reader = new UnitReader(CODEC);
            store.log().replay(0, size, reader::read, units::addAll);
            BoardHistory history = new BoardHistory(store.log(), reader, store.checkpoints(), TestPolicies.policies());

            BoardFold first = history.at(size);
            assertThat(store.checkpoints()
                            .last(
                                    "board." + BoardState.VERSION + "."
                                            + TestPolicies.policies().fingerprint(),
                                    size))
                    .hasValueSatisfying(kept -> assertThat(kept.position()).isEqualTo(place));

            for (int position : List.of(0, 1, 600, place, place + 1, size)) {
                BoardFold plain = BoardFold.empty(TestPolicies.policies(), new Quarantine());
                units.subList(0, position).forEach(plain::take);
                BoardFold found = history.at(position);
                assertThat(found.position()).isEqualTo(position);
                assertThat(found.state()).as("at " + position).isEqualTo(plain.state());
            }
            assertThat(history.at(size).state()).isEqualTo(first.state());
        }
    }

    private static LogEvent call(int number) {
        Instant at = START.plusSeconds(number);
        CallId id = new CallId("c" + number);
        String json =
                StoredJson.mapper().writeValueAsString(new CallEvent.Received(id, at, Line.NON_EMERGENCY, null, null));
        return new LogEvent("e" + number, id.toString(), "Call", 0, "call.received.v1", at, json, "{}");
    }
}
