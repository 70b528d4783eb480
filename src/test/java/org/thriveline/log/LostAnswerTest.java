package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.thriveline.log.LogEvents.events;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.log.Attempt.Told;
import org.thriveline.wire.Trouble;
import org.thriveline.wire.Way;
import org.thriveline.wire.Wire;

/** One fault at a time between the log and its store. */
class LostAnswerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FOR_EVER = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private WiredStore store;
    private Wire wire;
    private Attempt before;
    private final List<Thread> appenders = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        store = new WiredStore(folder, PATIENCE);
        wire = store.wire();
        before = append("before");
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"REQUEST_LOST", "ANSWER_LOST"})
    void anAppendWhoseConnectionBreaksIsThereOnceAndKnowsItsNumber(Trouble trouble) {
        wire.next("insert", trouble);

        assertWritten(append("a"), append("b"));

        assertThat(wire.happened()).isEqualTo(1);
        assertThat(wire.served()).isEqualTo(trouble == Trouble.ANSWER_LOST ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theAnswerToLookingWhatWasWrittenMayBeLostToo(int times) {
        wire.next("insert", Trouble.ANSWER_LOST);
        for (int time = 0; time < times; time++) {
            wire.next("find", Trouble.ANSWER_LOST);
        }

        assertWritten(append("a"), append("b"));

        await().untilAsserted(() -> assertThat(wire.happened()).isEqualTo(times + 1));
    }

    @Test
    void aRequestThatArrivesAfterItWasSentAgainWritesNothing() {
        CompletableFuture<Attempt> late = strand("a");
        wire.mend();
        late.join();
        deliver();

        assertWritten(late.join(), append("b"));
        assertThat(late.join().number()).isEqualTo(1);
    }

    @Test
    void aRequestThatArrivesWhileNobodyCanLookIsRecognised() {
        CompletableFuture<Attempt> late = strand("a");
        deliver();
        Attempt other = Attempt.of(store.near(), events("other", 0, 1));
        wire.mend();

        assertWritten(late.join(), other, append("b"));
        assertThat(late.join().number()).isEqualTo(1);
    }

    @Test
    void aRequestThatArrivesBehindAnotherWritersCommitTakesTheNextNumber() {
        CompletableFuture<Attempt> late = strand("a");
        Attempt other = Attempt.of(store.near(), events("other", 0, 1));
        deliver();
        wire.mend();

        assertWritten(late.join(), other, append("b"));
        assertThat(late.join().number()).isEqualTo(2);
    }

    @Test
    void aGroupWithAStaleOneWhoseAnswerIsLostIsToldOneByOne() {
        CompletableFuture<Attempt> first = strand("first");
        List<CompletableFuture<Attempt>> group =
                List.of(start(events("a", 0, 2)), start(events("before", 0, 1)), start(events("b", 0, 1)));
        await().until(() -> appenders.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        wire.next("before#0", Trouble.ANSWER_LOST);
        wire.mend();

        List<Attempt> told = group.stream().map(CompletableFuture::join).toList();

        assertThat(told).extracting(Attempt::told).containsExactly(Told.WRITTEN, Told.STALE, Told.WRITTEN);
        assertHolds(List.of(before, first.join(), told.get(0), told.get(1), told.get(2)));
        assertThat(wire.served()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aConnectionThatEndsOneWayIsReplaced(Way way) {
        wire.halfClose(way);
        Attempt first = append("a");
        wire.halfClose(way);

        assertWritten(first, append("b"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aSlowConnectionIsOnlySlow(Way way) {
        wire.delay(way, Duration.ofMillis(30));

        assertWritten(append("a"), append("b"));
    }

    @Test
    void aStoreThatIsGoneForLongerThanThePatienceIsSaidAndUsedAgainWhenItIsBack() {
        wire.cut();
        assertThatThrownBy(() -> store.far().append(events("a", 0, 1)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The store did not take this for 2.0 s: it does not answer. Whether it was recorded is not"
                        + " known; sending it again is safe.");
        wire.mend();

        assertWritten(append("a"), append("b"));
    }

    @Test
    void aStoreThatIsConnectedAndSilentIsSaidAndUsedAgainWhenItSpeaks() {
        wire.delay(Way.BACK, FOR_EVER);
        List<Attempt> attempts = new ArrayList<>(List.of(before, append("a")));
        wire.mend();

        assertThat(attempts.getLast().told()).isEqualTo(Told.UNKNOWN);
        await().until(() -> {
            attempts.add(append("b" + attempts.size()));
            return attempts.getLast().told() == Told.WRITTEN;
        });
        assertHolds(attempts);
    }

    /** Begins an append whose request is on its way when the wire is cut. */
    private CompletableFuture<Attempt> strand(String stream) {
        wire.next("insert", Trouble.REQUEST_LATE);
        CompletableFuture<Attempt> late = start(events(stream, 0, 1));
        await().until(() -> wire.happened() == 1);
        return late;
    }

    private void deliver() {
        wire.deliver();
        await().until(() -> wire.served() == 1);
    }

    private Attempt append(String stream) {
        return Attempt.of(store.far(), events(stream, 0, 1));
    }

    private CompletableFuture<Attempt> start(List<LogEvent> events) {
        return CompletableFuture.supplyAsync(
                () -> Attempt.of(store.far(), events),
                task -> appenders.add(Thread.ofPlatform().start(task)));
    }

    private void assertWritten(Attempt one, Attempt... more) {
        List<Attempt> all = new ArrayList<>(List.of(before, one));
        all.addAll(List.of(more));
        assertThat(all).extracting(Attempt::told).containsOnly(Told.WRITTEN);
        assertHolds(all);
    }

    private void assertHolds(List<Attempt> attempts) {
        WholeLog whole = new WholeLog(store.store());
        whole.assertWhole("all");
        whole.assertIndexed(100, "all");
        whole.assertHolds(attempts, "all");
    }
}
