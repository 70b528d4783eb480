package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thriveline.log.LogEvents.RECORDED;
import static org.thriveline.log.LogEvents.event;
import static org.thriveline.log.LogEvents.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {
    @TempDir
    Path folder;

    private TestStore store;
    private EventLog log;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        log = store.log();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackWhatWasAppended() {
        List<LogEvent> first = List.of(event("incident-1", 0), event("call-1", 0), event("incident-1", 1));
        LogEvent ofNoStream = new LogEvent("e", null, null, 0, "note.made.v1", RECORDED, "\"x\"", "{}");

        long one = log.append(first);
        long two = log.append(List.of(ofNoStream));

        assertThat(List.of(one, two)).containsExactly(0L, 1L);
        assertThat(log.read(0, 10)).extracting(Commit::number).containsExactly(0L, 1L);
        assertThat(log.read(0, 10)).extracting(Commit::events).containsExactly(first, List.of(ofNoStream));
        assertThat(log.readStream("incident-1", 0)).containsExactly(first.get(0), first.get(2));
        assertThatCode(() -> new StartCheck(store.store()).run(10)).doesNotThrowAnyException();
    }

    @Test
    void isTheSameAfterItIsClosedAndOpenedAgain() {
        List<LogEvent> events = events("incident-1", 0, 3);
        log.append(events);
        store.close();

        open();

        assertThat(log.size()).isEqualTo(1);
        assertThat(log.readStream("incident-1", 0)).isEqualTo(events);
        assertThat(log.append(events("incident-1", 3, 1))).isEqualTo(1);
    }

    @Test
    void refusesAPlaceInAStreamThatIsTaken() {
        log.append(events("incident-1", 0, 2));

        assertThatThrownBy(() -> log.append(List.of(event("call-7", 0), event("incident-1", 0))))
                .isInstanceOf(StaleStream.class)
                .hasMessageContaining("incident-1#0");
        assertThatThrownBy(() -> log.append(List.of(event("incident-2", 0), event("incident-2", 0))))
                .isInstanceOf(StaleStream.class);

        assertThat(log.size()).isEqualTo(1);
        assertThat(log.readStream("call-7", 0)).isEmpty();
        assertThat(log.append(events("incident-1", 2, 1))).as("no gap is left").isEqualTo(1);
    }

    @Test
    void refusesAUnitOfWorkThatFitsNoDocument() {
        LogEvent large = new LogEvent("e", "s", "t", 0, "n.v1", RECORDED, "x".repeat(6 << 20), "{}");

        assertThatThrownBy(() -> log.append(List.of(large)))
                .isInstanceOf(CommitTooLarge.class)
                .hasMessageContaining("over the limit of 15728640");
        assertThat(log.size()).isZero();
    }

    @Test
    void aMomentThatCannotBeKeptFailsWhoeverSaysItAlone() {
        LogEvent late = new LogEvent("e", "s", "t", 0, "n.v1", Instant.parse("9999-12-31T23:59:59Z"), "{}", "{}");
        CompletableFuture<Long> before = log.send(events("incident-1", 0, 1), new Chain());

        assertThatThrownBy(() -> log.send(List.of(late), new Chain())).isInstanceOf(ArithmeticException.class);

        assertThat(before.join()).isZero();
        assertThat(log.append(events("incident-1", 1, 1))).isEqualTo(1);
    }

    @Test
    void readsAStreamFromAnyPlaceWhereverItsCommitsBegin() {
        List<LogEvent> all = new ArrayList<>();
        for (int size : List.of(1, 20, 3, 1, 40, 1)) {
            List<LogEvent> more = events("incident-1", all.size(), size);
            log.append(more);
            all.addAll(more);
        }
        IntStream.range(0, 40).forEach(n -> {
            List<LogEvent> more = events("incident-1", all.size(), 1);
            log.append(more);
            all.addAll(more);
        });

        for (int from = 0; from <= all.size(); from++) {
            assertThat(log.readStream("incident-1", from)).as("from " + from).isEqualTo(all.subList(from, all.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 63, 64, 65, 66, 130, 1_000})
    void findsItsSizeByProbing(int size) throws Exception {
        appendAll(log, "s", size);

        assertThat(log.size()).isEqualTo(size);
        try (EventLog another = new EventLog(store.database(), Duration.ofSeconds(5))) {
            assertThat(another.size()).isEqualTo(size);
        }
    }

    @Test
    void manyWritersInTwoProcessesLeaveNoGapAndLoseNothing() throws Exception {
        try (EventLog another = new EventLog(store.database(), Duration.ofSeconds(5))) {
            List<Long> numbers = new ArrayList<>(appendAll(log, "a", 300));
            List<Long> others = new ArrayList<>(appendAll(another, "b", 300));
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<List<Long>> mine = threads.submit(() -> appendAll(log, "c", 300));
                Future<List<Long>> theirs = threads.submit(() -> appendAll(another, "d", 300));
                numbers.addAll(mine.get());
                others.addAll(theirs.get());
            }
            numbers.addAll(others);

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, 1_200).boxed().toList());
            assertThat(log.read(0, 2_000)).hasSize(1_200);
        }
    }

    @Test
    void exactlyOneOfManyWritersGetsAPlaceInAStream() throws Exception {
        try (EventLog another = new EventLog(store.database(), Duration.ofSeconds(5));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int place = 0; place < 20; place++) {
                int sequence = place;
                List<Future<Long>> attempts = IntStream.range(0, 16)
                        .mapToObj(n -> threads.submit(
                                () -> (n % 2 == 0 ? log : another).append(List.of(event("shared", sequence)))))
                        .toList();

                long winners = attempts.stream().filter(EventLogTest::won).count();

                assertThat(winners).isEqualTo(1);
            }
            assertThat(log.readStream("shared", 0))
                    .extracting(LogEvent::sequence)
                    .isEqualTo(LongStream.range(0, 20).boxed().toList());
        }
    }

    private static boolean won(Future<Long> attempt) {
        try {
            attempt.get();
            return true;
        } catch (Exception e) {
            assertThat(e).hasCauseInstanceOf(StaleStream.class);
            return false;
        }
    }

    @Test
    void refusesHalfACharacterWhichWouldComeBackAsAnother() {
        LogEvent half = new LogEvent("e", "s", "t", 0, "n.v1", RECORDED, "\"\ud83d\"", "{}");
        LogEvent whole = new LogEvent("e", "s", "t", 0, "n.v1", RECORDED, "\"\ud83d\ude93\"", "{}");

        assertThatThrownBy(() -> log.append(List.of(half)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An event holds half a character");
        log.append(List.of(whole));

        assertThat(log.read(0, 10)).containsExactly(new Commit(0, List.of(whole)));
    }

    @Test
    void tellsADamagedCommit() {
        log.append(events("incident-1", 0, 1));
        log.append(events("incident-2", 0, 1));
        store.database().getCollection("commits").updateOne(Filters.eq("_id", 1L), Updates.set("e.0.d", "{}"));

        assertThatThrownBy(() -> log.read(0, 10))
                .isInstanceOf(DamagedLog.class)
                .hasMessage("The event log is damaged at commit 1: its checksum does not match its events");
    }

    @Test
    void isFollowedInOrderWhoeverWrites() throws Exception {
        ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
        appendOneByOne(3);
        try (EventLog another = new EventLog(store.database(), Duration.ofSeconds(5));
                LogTail tail = new LogTail(log, 0, commits -> commits.forEach(commit -> seen.add(commit.number())))) {
            tail.start();
            appendAll(another, "b", 50);
            appendAll(log, "c", 50);

            Awaitility.await()
                    .untilAsserted(() -> assertThat(seen)
                            .containsExactlyElementsOf(
                                    LongStream.range(0, 103).boxed().toList()));
        }
    }

    @Test
    void saysWhatToDoWhereAnotherProcessHasTheFolder() {
        TestServer.assumeEmbedded("a folder is one process's, a server everybody's");

        assertThatThrownBy(() -> new TestStore(folder))
                .isInstanceOf(StoreNotOpened.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is in use by another process. Stop it, or set THRIVELINE_DATA");
    }

    private void appendOneByOne(int count) {
        for (int n = 0; n < count; n++) {
            log.append(events("one-" + n, 0, 1));
        }
    }

    /** Appends commits of one event, each on a stream of its own, all at once; returns their numbers. */
    private static List<Long> appendAll(EventLog log, String prefix, int count) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> appends = IntStream.range(0, count)
                    .mapToObj(n -> threads.submit(() -> log.append(events(prefix + n, 0, 1))))
                    .toList();
            List<Long> numbers = new ArrayList<>();
            for (Future<Long> append : appends) {
                numbers.add(append.get());
            }
            return numbers;
        }
    }
}
