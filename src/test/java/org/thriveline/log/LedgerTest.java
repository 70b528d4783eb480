package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.wire.Trouble;

class LedgerTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void eachEntryHoldsTheHashOfTheOneBefore() {
        try (TestStore store = new TestStore(folder);
                Ledger ledger = ledger(store)) {
            LedgerEntry first = ledger.send(NOON, "one").join();
            LedgerEntry second = ledger.send(NOON.plusSeconds(1), "two").join();

            assertThat(first.previous()).isEqualTo(LedgerEntry.NONE);
            assertThat(second.previous()).isEqualTo(first.hash());
            assertThat(ledger.read(0, 10)).containsExactly(first, second);
            assertThat(ledger.head()).isEqualTo(new LedgerHead(2, NOON.plusSeconds(1), second.hash()));
            assertThat(ledger.verify(Map.of(0L, first.hash(), 1L, second.hash()), n -> {}))
                    .isEqualTo(ledger.head());
        }
    }

    @Test
    void theHashIsTheOneThatTheDocumentsSay() {
        LedgerEntry entry = LedgerEntry.after(
                LedgerHead.EMPTY,
                Instant.parse("2026-11-23T08:00:00.123Z"),
                UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f"),
                "{\"who\":\"supervisor\"}");

        // python3: sha256(pack('>qq', 0, 1795420800123) + bytes(32) + bytes(range(16)) + text)
        assertThat(entry.hash()).isEqualTo("1e06622eb7f7f235f90abe22c0d97b67395b6b40769212d15c9c31f23772cc5e");
    }

    @Test
    void manyNodesWriteOneChain() {
        try (TestStore store = new TestStore(folder);
                TestStore second = TestStore.at(store.uri(), TestStore.PATIENCE);
                Ledger one = ledger(store);
                Ledger other = ledger(second)) {
            List<CompletableFuture<LedgerEntry>> sent = IntStream.range(0, 2_000)
                    .mapToObj(n -> (n % 2 == 0 ? one : other).send(NOON.plusMillis(n), "entry " + n))
                    .toList();
            List<LedgerEntry> written =
                    sent.stream().map(CompletableFuture::join).toList();

            assertThat(written.stream().map(LedgerEntry::number))
                    .as("each has a number of its own, without a gap")
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, 2_000).boxed().toList());
            assertThat(one.verify(Map.of(), n -> {}).next()).isEqualTo(2_000);
            assertThat(other.read(0, 2_000)).containsExactlyInAnyOrderElementsOf(written);
            assertThat(one.read(0, 2_000).stream().map(LedgerEntry::at)).isSorted();
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterAReopeningAndGoesOn() {
        LedgerEntry last;
        try (TestStore store = new TestStore(folder);
                Ledger ledger = ledger(store)) {
            IntStream.range(0, 99).forEach(n -> {
                var _ = ledger.send(NOON, "entry " + n);
            });
            last = ledger.send(NOON, "last").join();
        }
        try (TestStore store = new TestStore(folder);
                Ledger ledger = ledger(store)) {
            assertThat(ledger.head()).isEqualTo(new LedgerHead(100, NOON, last.hash()));
            assertThat(ledger.send(NOON, "after").join().previous()).isEqualTo(last.hash());
        }
    }

    @Test
    void isFoundByTimeThoughClocksStepBack() {
        try (TestStore store = new TestStore(folder);
                Ledger ledger = ledger(store)) {
            for (int second : new int[] {0, 10, 5, 20, 20, 30}) {
                ledger.send(NOON.plusSeconds(second), "at " + second).join();
            }

            assertThat(ledger.firstAt(NOON)).isZero();
            assertThat(ledger.firstAt(NOON.plusSeconds(1))).isEqualTo(1);
            assertThat(ledger.firstAt(NOON.plusSeconds(10))).isEqualTo(1);
            assertThat(ledger.firstAt(NOON.plusSeconds(11))).isEqualTo(3);
            assertThat(ledger.firstAt(NOON.plusSeconds(31))).isEqualTo(6);
        }
    }

    @Test
    void aStoreThatTakesNothingIsSaidInTimeAndTheNextEntryFollowsTheLast() throws Exception {
        try (WiredStore store = new WiredStore(folder, Duration.ofSeconds(1));
                Ledger far = new Ledger(store.farStore(), "audit", Duration.ofMillis(300))) {
            LedgerEntry one = far.send(NOON, "one").join();
            store.wire().cut();

            assertThatThrownBy(() -> far.send(NOON, "two").join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("nothing was handed out or taken in");

            store.wire().mend();
            LedgerEntry three =
                    await().until(() -> attempt(far), Optional::isPresent).orElseThrow();
            assertThat(far.verify(Map.of(0L, one.hash(), three.number(), three.hash()), n -> {}))
                    .isEqualTo(far.head());
        }
    }

    /** The store takes an entry, and its answer is lost: it is in there once. */
    @Test
    void anEntryWhoseAnswerWasLostIsWrittenOnce() throws Exception {
        try (WiredStore store = new WiredStore(folder, Duration.ofSeconds(5));
                Ledger far = new Ledger(store.farStore(), "audit", Duration.ofSeconds(20))) {
            far.send(NOON, "one").join();
            store.wire().next("insert", Trouble.ANSWER_LOST);

            LedgerEntry two = far.send(NOON, "two").join();
            LedgerEntry three = far.send(NOON, "three").join();

            assertThat(store.wire().happened()).isEqualTo(1);
            assertThat(far.read(0, 10).stream().map(LedgerEntry::text)).containsExactly("one", "two", "three");
            assertThat(three.previous()).isEqualTo(two.hash());
        }
    }

    /** One group is with the store, which does not answer; behind it 20,000 wait, and no more. */
    @Test
    void soManyEntriesWaitAndNoMoreAndThoseThatWaitAreWritten() throws Exception {
        try (WiredStore store = new WiredStore(folder, Duration.ofSeconds(5));
                Ledger far = new Ledger(store.farStore(), "audit", Duration.ofMinutes(1))) {
            far.send(NOON, "one").join();
            store.wire().cut();

            List<CompletableFuture<LedgerEntry>> sent = IntStream.range(0, 21_000)
                    .mapToObj(n -> far.send(NOON, "entry " + n))
                    .toList();
            List<CompletableFuture<LedgerEntry>> refused = sent.stream()
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .toList();
            List<CompletableFuture<LedgerEntry>> waiting = sent.stream()
                    .filter(entry -> !entry.isCompletedExceptionally())
                    .toList();
            store.wire().mend();

            assertThat(refused)
                    .hasSizeBetween(500, 1_000)
                    .allSatisfy(entry -> assertThatThrownBy(entry::join)
                            .cause()
                            .isInstanceOf(StoreUnavailable.class)
                            .hasMessageContaining("too much is waiting to be written"));
            List<LedgerEntry> written =
                    waiting.stream().map(CompletableFuture::join).toList();
            assertThat(far.read(1, 30_000)).containsExactlyElementsOf(written);
        }
    }

    private static Optional<LedgerEntry> attempt(Ledger ledger) {
        try {
            return Optional.of(ledger.send(NOON, "three").join());
        } catch (CompletionException e) {
            return Optional.empty();
        }
    }

    private static Ledger ledger(TestStore store) {
        return new Ledger(store.store(), "audit", TestStore.PATIENCE);
    }
}
