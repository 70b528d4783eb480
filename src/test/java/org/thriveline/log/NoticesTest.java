package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final List<Notice> here = new CopyOnWriteArrayList<>();
    private final List<Notice> there = new CopyOnWriteArrayList<>();

    @Test
    void everyNodeReadsEveryNoticeInOneOrder() {
        try (TestStore store = new TestStore(folder);
                TestStore second = TestStore.at(store.uri(), TestStore.PATIENCE);
                Notices one = new Notices(store.store(), NOON, here::add);
                Notices other = new Notices(second.store(), NOON, there::add)) {
            CompletableFuture<?>[] safe = IntStream.range(0, 100)
                    .mapToObj(n -> (n % 2 == 0 ? one : other).post(notice(n)))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(safe).join();

            await().until(() -> here.size() == 100 && there.size() == 100);
            assertThat(here)
                    .isEqualTo(there)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100)
                            .mapToObj(NoticesTest::notice)
                            .toList());
        }
    }

    @Test
    void whoStartsReadsWhatIsNotTooOld() {
        try (TestStore store = new TestStore(folder)) {
            try (Notices notices = new Notices(store.store(), NOON, here::add)) {
                IntStream.range(0, 200).forEach(n -> notices.post(notice(n)).join());
            }
            new Notices(store.store(), notice(70).at(), there::add).close();
        }

        assertThat(there)
                .isEqualTo(
                        IntStream.range(70, 200).mapToObj(NoticesTest::notice).toList());
    }

    @Test
    void aNoticeWaitsForAStoreThatIsSilentAndIsSafeAfterIt() throws Exception {
        try (WiredStore store = new WiredStore(folder, Duration.ofSeconds(1));
                Notices near = new Notices(store.store().store(), NOON, here::add);
                Notices far = new Notices(store.farStore(), NOON, there::add)) {
            store.wire().cut();
            CompletableFuture<Void> unsafe = far.post(notice(1));
            near.post(notice(2)).join();
            await().until(() -> here.equals(List.of(notice(2))));
            assertThat(unsafe).isNotDone();

            store.wire().mend();

            await().atMost(Duration.ofSeconds(20)).until(unsafe::isDone);
            await().untilAsserted(() -> assertThat(here).containsExactly(notice(2), notice(1)));
            await().untilAsserted(() -> assertThat(there).containsExactly(notice(2), notice(1)));
        }
    }

    @Test
    void aReaderThatFailsMissesNothingElse() {
        try (TestStore store = new TestStore(folder);
                Notices notices = new Notices(store.store(), NOON, this::failAtFirst)) {
            notices.post(notice(0)).join();
            notices.post(notice(1)).join();

            await().untilAsserted(() -> assertThat(here).containsExactly(notice(1)));
        }
    }

    @Test
    void whatIsPostedAfterItsEndFails() {
        try (TestStore store = new TestStore(folder)) {
            Notices notices = new Notices(store.store(), NOON, here::add);
            notices.close();

            assertThat(notices.post(notice(0))).isCompletedExceptionally();
        }
    }

    private void failAtFirst(Notice notice) {
        if (notice.equals(notice(0))) {
            throw new IllegalStateException("for this test");
        }
        here.add(notice);
    }

    private static Notice notice(int n) {
        return new Notice(NOON.plusSeconds(n), "kind", "about " + n);
    }
}
