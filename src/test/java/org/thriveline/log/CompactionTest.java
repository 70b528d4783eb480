package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class CompactionTest {
    private static final int COMMITS = 2 * Block.COMMITS + 7;

    @TempDir
    Path folder;

    private void write() {
        try (TestStore store = new TestStore(folder)) {
            IntStream.range(0, COMMITS).parallel().forEach(n -> store.log().append(LogEvents.events("a-" + n, 0, 2)));
        }
    }

    private Compaction.Compacted compact() throws IOException {
        return compact(null);
    }

    private Compaction.Compacted compact(@Nullable String mongodbUri) throws IOException {
        Duration second = Duration.ofSeconds(1);
        LogProperties here = new LogProperties(folder, mongodbUri, second, second, DataSize.ofMegabytes(1));
        return new Compaction(here, Clock.systemUTC()).run(commits -> {});
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void keepsEverythingInLessRoom() throws IOException {
        write();
        List<Commit> all;
        byte[] secret;
        try (TestStore store = new TestStore(folder)) {
            all = store.log().read(0, COMMITS);
            secret = StoreSecret.of(store.database());
        }
        long before = Files.size(folder.resolve("thriveline.mv.db"));

        Compaction.Compacted compacted = compact();

        long after = Files.size(folder.resolve("thriveline.mv.db"));
        assertThat(compacted)
                .isEqualTo(new Compaction.Compacted(folder.resolve("thriveline.mv.db"), before, after, 2L * COMMITS));
        assertThat(after).isLessThan(before);
        assertThat(files()).containsExactly("thriveline.mv.db");
        try (TestStore store = new TestStore(folder)) {
            assertThat(new Verification(store.store()).run(commits -> {}))
                    .isEqualTo(new Verification.Sound(COMMITS, 2L * COMMITS, COMMITS, 2));
            assertThat(store.log().read(0, COMMITS)).isEqualTo(all);
            assertThat(StoreSecret.of(store.database())).isEqualTo(secret);
            assertThatThrownBy(() -> store.log().append(LogEvents.events("a-5", 0, 1)))
                    .isInstanceOf(StaleStream.class);
            assertThat(store.log().append(LogEvents.events("a-5", 2, 1))).isEqualTo(COMMITS);
        }
    }

    @Test
    void takesAnEmptyAndASmallStoreAndACompactOne() throws IOException {
        new TestStore(folder).close();
        compact();
        for (int commits = 0; commits < 15; commits++) {
            try (TestStore store = new TestStore(folder)) {
                assertThat(store.log().append(LogEvents.events("a-" + commits, 0, 1)))
                        .isEqualTo(commits);
            }
            assertThat(compact().events()).isEqualTo(commits + 1);
        }
    }

    @Test
    void makesBlocksAgainThatAreNotWhatTheirCommitsSay() throws IOException {
        write();
        List<Document> blocks;
        compact();
        try (TestStore store = new TestStore(folder)) {
            blocks = blocks(store);
            store.database()
                    .getCollection("blocks")
                    .updateOne(Filters.eq("_id", 1L), Updates.set("b", new Binary(new byte[] {1})));
            store.database().getCollection("blocks").deleteOne(Filters.eq("_id", 0L));
        }

        compact();

        try (TestStore store = new TestStore(folder)) {
            assertThat(blocks(store)).isEqualTo(blocks).hasSize(2);
        }
    }

    private static List<Document> blocks(TestStore store) {
        return Stream.of(0L, 1L)
                .map(number -> store.database()
                        .getCollection("blocks")
                        .find(Filters.eq("_id", number))
                        .first())
                .toList();
    }

    @Test
    void leavesADamagedStoreAlone() throws IOException {
        write();
        try (TestStore store = new TestStore(folder)) {
            store.database().getCollection("commits").updateOne(Filters.eq("_id", 700L), Updates.set("e.0.d", "{}"));
        }

        assertThatThrownBy(this::compact).isInstanceOf(DamagedLog.class).hasMessageContaining("commit 700");
    }

    @Test
    void refusesAStoreThatIsInUseOrNotThereOrNotEmbedded() throws IOException {
        assertThatThrownBy(this::compact)
                .isInstanceOf(StoreNotOpened.class)
                .hasMessage("There is no store in " + folder + ". Set THRIVELINE_DATA to the folder that holds it.");
        assertThat(files()).isEmpty();

        try (TestStore used = new TestStore(folder)) {
            assertThat(used.log().size()).isZero();
            assertThatThrownBy(this::compact)
                    .isInstanceOf(StoreNotOpened.class)
                    .hasMessageContaining("is in use by another process");
            assertThatThrownBy(() -> CompactFile.write(folder))
                    .isInstanceOf(StoreNotOpened.class)
                    .hasMessageContaining("is in use by another process");
        }

        assertThatThrownBy(() -> compact("mongodb://127.0.0.1:9"))
                .isInstanceOf(StoreNotOpened.class)
                .hasMessageStartingWith("The store is MongoDB");
    }

    @Test
    void removesWhatAKilledCompactionLeftBehind() throws IOException {
        write();
        Path leftOver = Files.write(folder.resolve("thriveline.mv.db.compacting"), new byte[] {1, 2, 3});

        new TestStore(folder).close();

        assertThat(leftOver).doesNotExist();
    }
}
