package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.thriveline.log.LogEvents.events;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listens to every command that goes to the store, and knows the few shapes that any server answers from an index. */
class QueryDisciplineTest {
    @TempDir
    Path folder;

    private final Set<String> shapes = new ConcurrentSkipListSet<>();
    private TestStore store;
    private EventLog log;

    @BeforeEach
    void open() {
        store = new TestStore(folder, new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                shapes.add(shape(event.getCommandName(), event.getCommand()));
            }
        });
        log = store.log();
        shapes.clear();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void appendsInsertAndLookWhereTheyStand() {
        appendMany(600);
        try (EventLog another = new EventLog(store.database(), TestStore.PATIENCE)) {
            another.append(events("late", 0, 1));
            log.append(events("later", 0, 1));
            assertThatThrownBy(() -> log.append(events("late", 0, 1))).isInstanceOf(StaleStream.class);
        }

        assertThat(withoutSealing()).containsExactly("find commits _id $in", "insert commits");
    }

    @Test
    void aggregatesAreLoadedByTheirKeys() {
        log.append(events("incident-1", 0, 20));
        for (int n = 20; n < 60; n++) {
            log.append(events("incident-1", n, 1));
        }
        LogStorageEngine engine = store.engine();
        shapes.clear();

        assertThat(engine.readSnapshot("incident-1")).isEmpty();
        assertThat(engine.readEvents("incident-1").asStream()).hasSize(60);
        assertThat(engine.readEvents("incident-1", 7).asStream()).hasSize(53);
        assertThat(engine.lastSequenceNumberFor("incident-1")).hasValue(59L);

        assertThat(shapes).containsExactly("find commits k $in", "find snapshots _id $in");
    }

    @Test
    void theTailReadsByNumber() {
        appendMany(30);
        shapes.clear();
        AtomicLong seen = new AtomicLong();
        try (LogTail tail = new LogTail(log, 0, commits -> seen.addAndGet(commits.size()))) {
            tail.start();
            Awaitility.await().untilAtomic(seen, equalTo(30L));
        }

        assertThat(shapes).containsExactly("find commits _id $in");
    }

    @Test
    void trackersReadByNumber() {
        appendMany(30);
        shapes.clear();
        LogStorageEngine engine = store.engine();
        try (var events = engine.readEvents(null, false)) {
            assertThat(events.limit(30)).hasSize(30);
        }
        assertThat(engine.createTokenAt(LogEvents.RECORDED)).isNull();
        assertThat(engine.createHeadToken()).isNotNull();

        assertThat(shapes).containsExactly("find commits _id $in");
    }

    @Test
    void replaysReadBlocksAndCommitsByNumber() {
        appendMany(2 * Block.COMMITS + 10);
        Awaitility.await().until(() -> new BlockStore(store.database()).end(0) == 2);
        shapes.clear();

        log.replay(0, log.size(), Function.identity(), commits -> {});
        assertThat(shapes).containsExactly("find blocks _id $in", "find commits _id $in");
    }

    @Test
    void whatIsDerivedIsReplacedByItsNumber() {
        appendMany(Block.COMMITS);
        Awaitility.await().until(() -> new BlockStore(store.database()).end(0) == 1);
        shapes.clear();

        new Blocks(
                        new CommitStore(store.database().getCollection("commits")),
                        new BlockStore(store.database()),
                        LogMetrics.unseen())
                .seal(0);
        store.engine().storeSnapshot(new GenericDomainEventMessage<>("Incident", "incident-1", 3, "state"));
        store.checkpoints().keep("board.1", Checkpoints.STEP, new byte[100]);
        assertThat(store.checkpoints().last("board.1", Checkpoints.STEP)).isPresent();

        assertThat(shapes)
                .containsExactly(
                        "createIndexes commits",
                        "find checkpoints _id $in",
                        "find commits _id $in",
                        "find snapshots _id $in",
                        "update blocks _id",
                        "update checkpoints _id",
                        "update snapshots _id");
    }

    @Test
    void noticesAreInsertedAndReadByNumber() {
        AtomicLong seen = new AtomicLong();
        try (Notices notices = new Notices(store.store(), Instant.EPOCH, notice -> seen.incrementAndGet())) {
            IntStream.range(0, 100)
                    .forEach(n -> notices.post(new Notice(Instant.EPOCH, "kind", "about"))
                            .join());
            new Notices(store.store(), Instant.EPOCH, notice -> {}).close();
            Awaitility.await().untilAtomic(seen, equalTo(100L));
        }

        assertThat(shapes).containsExactly("find notices _id $in", "insert notices");
    }

    @Test
    void ledgersAreInsertedReadAndVerifiedByNumber() {
        try (Ledger ledger = new Ledger(store.store(), "audit", TestStore.PATIENCE);
                Ledger other = new Ledger(store.store(), "audit", TestStore.PATIENCE)) {
            IntStream.range(0, 600).forEach(n -> {
                var _ = (n % 2 == 0 ? ledger : other).send(Instant.EPOCH, "entry");
            });
            ledger.send(Instant.EPOCH, "last").join();
            other.send(Instant.EPOCH, "last").join();
            assertThat(ledger.firstAt(Instant.EPOCH)).isZero();
            assertThat(ledger.verify(Map.of(), n -> {}).next()).isEqualTo(602);
        }

        assertThat(shapes).containsExactly("find audit _id $in", "insert audit");
    }

    private void appendMany(int count) {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, count).forEach(n -> writers.execute(() -> log.append(events("many-" + n, 0, 1))));
        }
        assertThat(log.size()).isEqualTo(count);
    }

    /** The sealer works beside every test, whenever there is a block's worth. */
    private Set<String> withoutSealing() {
        Set<String> others = new TreeSet<>(shapes);
        others.removeIf(shape -> shape.contains(" blocks ") || shape.startsWith("createIndexes"));
        return others;
    }

    private static String shape(String command, BsonDocument sent) {
        String collection = sent.isString(command) ? sent.getString(command).getValue() : "";
        return switch (command) {
            case "find" -> ("find " + collection + " " + filter(sent.getDocument("filter")) + extras(sent));
            case "update" ->
                "update " + collection + " "
                        + filter(sent.getArray("updates").get(0).asDocument().getDocument("q"));
            default -> (command + " " + collection);
        };
    }

    private static String filter(BsonDocument filter) {
        return String.join(
                "+",
                filter.entrySet().stream()
                        .map(entry -> entry.getKey() + operators(entry.getValue()))
                        .toList());
    }

    private static String operators(BsonValue value) {
        return value.isDocument() ? " " + String.join("+", value.asDocument().keySet()) : "";
    }

    private static String extras(BsonDocument sent) {
        Set<String> extras = new TreeSet<>(sent.keySet());
        extras.removeAll(Set.of(
                "find", "filter", "batchSize", "projection", "limit", "singleBatch", "$db", "lsid", "readConcern"));
        return extras.isEmpty() ? "" : " with " + extras;
    }
}
