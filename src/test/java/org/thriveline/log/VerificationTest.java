package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    private static final int COMMITS = 2 * Block.COMMITS + 100;

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void write() {
        store = new TestStore(folder);
        IntStream.range(0, COMMITS - 1)
                .parallel()
                .forEach(n -> store.log().append(List.of(LogEvents.event("a-" + n, 0), LogEvents.event("b-" + n, 0))));
        store.log().append(List.of(LogEvents.event("a-0", 1), LogEvents.event("a-0", 2)));
        Awaitility.await().until(() -> new BlockStore(store.database()).end(0), kept -> kept == 2);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Verification.Sound verify() {
        return new Verification(store.store()).run(commits -> {});
    }

    private void isFault(Class<? extends Exception> kind, String message) {
        assertThatThrownBy(this::verify).isInstanceOf(kind).hasMessage(message);
    }

    private MongoCollection<Document> commits() {
        return store.database().getCollection("commits");
    }

    private void change(long commit, Bson change) {
        assertThat(commits().updateOne(Filters.eq("_id", commit), change).getModifiedCount())
                .isEqualTo(1);
    }

    @Test
    void countsWhatIsSound() {
        assertThat(verify()).isEqualTo(new Verification.Sound(COMMITS, 2L * COMMITS, 2L * (COMMITS - 1), 2));
    }

    @Test
    void aBlockThatIsNotMadeYetIsNoFault() {
        store.database().getCollection("blocks").deleteOne(Filters.eq("_id", 1L));

        assertThat(verify().blocks()).isEqualTo(1);
    }

    @Test
    void tellsAMissingCommit() {
        commits().deleteOne(Filters.eq("_id", 700L));

        isFault(DamagedLog.class, "The event log is damaged at commit 700: it is missing, though commit 1123 is there");
    }

    @Test
    void tellsCommitsMissingFromTheEndByTheBlockThatHeldThem() {
        commits().deleteMany(Filters.gte("_id", 1_000L));

        isFault(
                DamagedLog.class,
                "The event log is damaged at commit 1000: it is missing, though replay block 1 was made when it was"
                        + " there");
    }

    @Test
    void tellsAChangedPayload() {
        change(600, Updates.set("e.1.d", "{}"));

        isFault(DamagedLog.class, "The event log is damaged at commit 600: its checksum does not match its events");
    }

    @Test
    void tellsACommitThatCannotBeRead() {
        change(600, Updates.unset("e"));

        assertThatThrownBy(this::verify)
                .isInstanceOf(DamagedLog.class)
                .hasMessageStartingWith("The event log is damaged at commit 600: it cannot be read");
    }

    @Test
    void tellsAStreamKeyThatWasRemoved() {
        change(600, Updates.set("k", List.of(keys(600).getFirst())));

        isFault(DamagedLog.class, "The event log is damaged at commit 600: the keys of its streams do not lead to it");
    }

    @Test
    void tellsThatACommitHasNoKeyAtAll() {
        change(600, Updates.unset("k"));

        isFault(DamagedLog.class, "The event log is damaged at commit 600: the keys of its streams do not lead to it");
    }

    @Test
    void tellsAForeignStreamKey() {
        List<String> keys = new ArrayList<>(keys(600));
        keys.add("a-0#3");
        change(600, Updates.set("k", keys));

        isFault(DamagedLog.class, "The event log is damaged at commit 600: the keys of its streams do not lead to it");
    }

    /** As a server would leave it that died between two writes of what belongs together. */
    private void changeIndex(Consumer<MVMap<Object, Object>> change) {
        store.close();
        try (MVStore file = new EmbeddedFile(folder, 0).open()) {
            change.accept(file.openMap("thriveline.commits._index_stream"));
        }
        store = new TestStore(folder);
    }

    @Test
    void tellsAnIndexThatLacksAKey() {
        String second = keys(600).getLast();
        changeIndex(index -> assertThat(index.remove(second)).isEqualTo(600L));

        isFault(DamagedLog.class, "The event log is damaged at commit 600: the keys of its streams do not lead to it");
    }

    @Test
    void tellsAnIndexThatHasAKeyTooMany() {
        changeIndex(index -> index.put("a-0#3", 600L));

        isFault(
                DamagedLog.class,
                "The event log is damaged at commit 600: a key of another commit's stream leads to it");
    }

    @Test
    void tellsARepeatedSequence() {
        store.log().append(List.of(LogEvents.event("a-0", 2)));

        isFault(
                DamagedLog.class,
                "The event log is damaged at commit " + COMMITS
                        + ": stream a-0 goes on with sequence 2 where 3 is due");
    }

    @Test
    void tellsAGapInAStream() {
        store.log().append(List.of(LogEvents.event("a-0", 4)));

        isFault(
                DamagedLog.class,
                "The event log is damaged at commit " + COMMITS
                        + ": stream a-0 goes on with sequence 4 where 3 is due");
    }

    @Test
    void tellsAnIdentifierThatIsThereTwice() {
        LogEvent first = store.log().read(5, 1).getFirst().events().getFirst();
        store.log().append(List.of(new LogEvent(first.id(), "c", "Call", 0, "n", LogEvents.RECORDED, "{}", "{}")));

        isFault(
                DamagedLog.class,
                "The event log is damaged at commit " + COMMITS + ": the identifier " + first.id()
                        + " is an earlier event's");
    }

    @Test
    void tellsABlockWhoseBytesChanged() {
        store.database()
                .getCollection("blocks")
                .updateOne(Filters.eq("_id", 1L), Updates.set("b", new Binary(new byte[] {1, 2, 3})));

        isFault(
                DamagedBlock.class,
                "Replay block 1 is damaged: its checksum does not match its bytes; it is made again when it is next"
                        + " replayed");
    }

    @Test
    void tellsABlockThatIsWholeButTellsOtherEvents() {
        List<Commit> others = IntStream.range(0, Block.COMMITS)
                .mapToObj(n -> new Commit(Block.COMMITS + n, List.of(LogEvents.event("other-" + n, 0))))
                .toList();
        new BlockStore(store.database()).write(Block.of(1, others));

        isFault(
                DamagedBlock.class,
                "Replay block 1 is damaged: it tells other events than its commits; run compact, or delete the document"
                        + " {_id: 1} from the collection blocks, and it is made again");
    }

    private List<String> keys(long commit) {
        return Objects.requireNonNull(commits().find(Filters.eq("_id", commit)).first())
                .getList("k", String.class);
    }
}
