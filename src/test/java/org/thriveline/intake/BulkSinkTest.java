package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.policy.Timed;

class BulkSinkTest {
    private static final Origin ORIGIN = Origin.simulated("simulated: x", null);

    private final MemoryLog log = new MemoryLog();
    private final BulkSink sink = new BulkSink(log, log);

    @Test
    void unitsGoInTheirOrder() {
        sink.send(unit("a", "b"));
        sink.send(unit("c"));
        sink.flush();

        assertThat(log.units()).containsExactly(unit("a", "b"), unit("c"));
        assertThat(log.kept()).isEqualTo(steps("a", "b", "c"));
        assertThat(log.alone()).isEmpty();
    }

    @Test
    void oneIsSentWhileTheLastIsOnItsWayAndAFlushWaitsForAll() {
        CompletableFuture<?> first = new CompletableFuture<>();
        log.answer(List.of(first));
        sink.send(unit("a"));
        sink.send(unit("b"));
        assertThat(log.units()).containsExactly(unit("a"), unit("b"));

        Thread flush = Thread.startVirtualThread(sink::flush);
        Awaitility.await().until(() -> flush.getState() == Thread.State.WAITING);
        first.complete(null);
        Awaitility.await().until(() -> flush.getState() == Thread.State.TERMINATED);

        assertThat(log.alone()).isEmpty();
    }

    @Test
    void whereOneFailsAllThatIsNotSafeYetIsSentAgainStepByStep() {
        CompletableFuture<?> stale = new CompletableFuture<>();
        CompletableFuture<?> after = new CompletableFuture<>();
        log.answer(List.of(CompletableFuture.completedFuture(0), stale, after));
        sink.send(unit("a"));
        sink.send(unit("b", "c"));
        sink.send(unit("d"));
        stale.completeExceptionally(new IllegalStateException("somebody wrote to c"));
        after.completeExceptionally(new IllegalStateException("a unit of work before this one failed"));

        sink.send(unit("e"));
        sink.flush();

        assertThat(log.alone()).isEqualTo(unit("b", "c", "d"));
        assertThat(log.units()).containsExactly(unit("a"), unit("b", "c"), unit("d"), unit("e"));
        assertThat(log.kept()).isEqualTo(steps("a", "b", "c", "d", "e"));
    }

    @Test
    void aRejectionStopsNothing() {
        log.reject("call-b");
        log.answer(List.of(CompletableFuture.completedFuture(0), failed()));
        sink.send(unit("a", "b", "c"));
        sink.send(unit("d", "b", "e"));
        sink.flush();

        assertThat(log.units()).containsExactly(unit("a", "c"), unit("d", "e"));
        assertThat(log.alone()).isEqualTo(unit("d", "e"));
        assertThat(log.kept()).isEqualTo(steps("a", "c", "d", "e"));
    }

    @Test
    void aStoreThatFailsIsToldOfAndALaterFlushCompletesWhatIsLeft() {
        CompletableFuture<?> stale = new CompletableFuture<>();
        CompletableFuture<?> after = new CompletableFuture<>();
        log.answer(List.of(stale, after));
        sink.send(unit("a", "b"));
        sink.send(unit("c"));
        stale.completeExceptionally(new IllegalStateException("somebody wrote to a"));
        after.completeExceptionally(new IllegalStateException("a unit of work before this one failed"));
        log.roomFor(1);

        assertThatThrownBy(sink::flush).hasMessage("disk full");
        assertThat(log.kept()).isEqualTo(steps("a"));
        assertThatThrownBy(sink::flush).hasMessage("disk full");
        log.roomFor(Integer.MAX_VALUE);
        sink.flush();

        assertThat(log.kept()).isEqualTo(steps("a", "b", "c"));
    }

    @Test
    void whatIsSentToAStoreThatFailsIsNotLostEither() {
        log.answer(List.of(failed()));
        sink.send(unit("a"));
        log.roomFor(0);

        assertThatThrownBy(() -> sink.send(unit("b"))).hasMessage("disk full");
        log.roomFor(Integer.MAX_VALUE);
        sink.flush();

        assertThat(log.kept()).isEqualTo(steps("a", "b"));
    }

    @Test
    void noMoreThanAThousandAreUnderWay() {
        CompletableFuture<?> first = new CompletableFuture<>();
        log.answer(List.of(first));
        IntStream.range(0, 1_000).forEach(i -> sink.send(unit("a" + i)));
        assertThat(log.units()).hasSize(1_000);

        Thread one = Thread.startVirtualThread(() -> sink.send(unit("more")));
        Awaitility.await().until(() -> one.getState() == Thread.State.WAITING);
        assertThat(log.units()).hasSize(1_000);
        first.complete(null);
        Awaitility.await().until(() -> log.units().size() == 1_001);
    }

    private static CompletableFuture<?> failed() {
        return CompletableFuture.failedFuture(new IllegalStateException("somebody else wrote"));
    }

    private static List<BulkSink.Stamped> unit(String... calls) {
        return Arrays.stream(calls)
                .map(call -> new BulkSink.Stamped(RecordSteps.ofOne(end(call)), ORIGIN))
                .toList();
    }

    private static List<Timed> steps(String... calls) {
        return Arrays.stream(calls).<Timed>map(BulkSinkTest::end).toList();
    }

    private static CallCommand end(String call) {
        return new CallCommand.End(new CallId(call), Instant.EPOCH);
    }
}
