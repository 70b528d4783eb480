package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.policy.Rejection;

class LanesTest {
    private static final Origin ORIGIN = Origin.real("analyst", "x.csv:1");

    @Test
    void recordsGoAtOnceAndStepsOfOneRecordInOrder() throws InterruptedException {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch held = new CountDownLatch(1);
        RecordSink sink = (steps, origin) -> {
            if (steps.record().equals("call-slow")) {
                await(held);
            }
            done.add(steps.record() + " " + steps.commands().getFirst().at().getEpochSecond());
            return 1;
        };

        try (Lanes lanes = new Lanes(sink)) {
            var first = lanes.send(List.of(end("slow", 1)), ORIGIN);
            var second = lanes.send(List.of(end("slow", 2)), ORIGIN);
            assertThat(lanes.send(List.of(end("quick", 3)), ORIGIN).join()).isEqualTo(new Outcome.Recorded(1));
            assertThat(done).containsExactly("call-quick 3");
            held.countDown();
            CompletableFuture.allOf(first, second).join();
        }

        assertThat(done).containsExactly("call-quick 3", "call-slow 1", "call-slow 2");
    }

    @Test
    void aRejectedUnitEndsItsRowAndNotItsLane() {
        RecordSink sink = (steps, origin) -> {
            if (steps.commands().getFirst().at().getEpochSecond() == 1) {
                throw new Rejection("not-recorded", "id", "call 1 is not recorded");
            }
            return 1;
        };

        try (Lanes lanes = new Lanes(sink)) {
            assertThat(lanes.send(List.of(end("a", 2), end("a", 1), end("b", 2)), ORIGIN)
                            .join())
                    .isEqualTo(new Outcome.Rejected("not-recorded", "call 1 is not recorded"));
            assertThat(lanes.send(List.of(end("a", 3)), ORIGIN).join()).isEqualTo(new Outcome.Recorded(1));
        }
    }

    @Test
    void closingWaitsForWhatWaitsForItsTurn() {
        CountDownLatch held = new CountDownLatch(1);
        Lanes lanes = new Lanes((steps, origin) -> {
            await(held);
            return 1;
        });
        var first = lanes.send(List.of(end("a", 1)), ORIGIN);
        var second = lanes.send(List.of(end("a", 2)), ORIGIN);

        Thread closing = Thread.startVirtualThread(lanes::close);
        Awaitility.await().until(() -> closing.getState() == Thread.State.WAITING);
        held.countDown();

        assertThat(List.of(first.join(), second.join()))
                .isEqualTo(List.of(new Outcome.Recorded(1), new Outcome.Recorded(1)));
    }

    @Test
    void aStoreThatFailsFailsTheRow() {
        RecordSink sink = (steps, origin) -> {
            throw new IllegalStateException("disk full");
        };

        try (Lanes lanes = new Lanes(sink)) {
            assertThatThrownBy(() -> lanes.send(List.of(end("a", 1)), ORIGIN).join())
                    .hasRootCauseMessage("disk full");
        }
    }

    private static RecordSteps end(String call, long second) {
        return RecordSteps.ofOne(new CallCommand.End(new CallId(call), Instant.ofEpochSecond(second)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
