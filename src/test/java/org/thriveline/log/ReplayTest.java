package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final int COMMITS = 3 * Block.COMMITS + 100;

    @TempDir
    Path folder;

    private TestStore store;
    private EventLog log;
    private List<Commit> all;

    @BeforeEach
    void write() {
        store = new TestStore(folder);
        log = store.log();
        IntStream.range(0, COMMITS)
                .parallel()
                .forEach(n -> log.append(LogEvents.events("incident-" + n, 0, 1 + n % 3)));
        all = log.read(0, COMMITS);
        assertThat(all).hasSize(COMMITS);
        awaitSealed();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private MongoCollection<Document> blocks() {
        return store.database().getCollection("blocks");
    }

    private void awaitSealed() {
        Awaitility.await().until(() -> new BlockStore(store.database()).end(0), kept -> kept == 3);
    }

    private List<Commit> replay(long from, long to) {
        List<Commit> seen = new ArrayList<>();
        log.replay(from, to, Function.identity(), seen::addAll);
        return seen;
    }

    @Test
    void isWhatTheCommitsSayWhereverItBeginsAndEnds() {
        for (int from : List.of(0, 1, 511, 512, 513, 1_500, COMMITS)) {
            for (int to : List.of(from, 512, 1_024, 1_537, COMMITS - 1, COMMITS)) {
                assertThat(replay(from, to))
                        .as(from + " to " + to)
                        .isEqualTo(from < to ? all.subList(from, to) : List.of());
            }
        }
    }

    @Test
    void makesADamagedBlockAgain() {
        Document whole = blocks().find(Filters.eq("_id", 1L)).first();
        blocks().updateOne(Filters.eq("_id", 1L), Updates.set("b", new Binary(new byte[] {1, 2, 3})));

        assertThat(replay(0, COMMITS)).isEqualTo(all);
        assertThat(blocks().find(Filters.eq("_id", 1L)).first()).isEqualTo(whole);
    }

    @Test
    void makesAMissingBlockAgain() {
        Document whole = blocks().find(Filters.eq("_id", 0L)).first();
        blocks().deleteOne(Filters.eq("_id", 0L));

        assertThat(replay(0, COMMITS)).isEqualTo(all);
        assertThat(blocks().find(Filters.eq("_id", 0L)).first()).isEqualTo(whole);
    }

    @Test
    void readsNoCommitThatABlockHolds() {
        store.database().getCollection("commits").updateOne(Filters.eq("_id", 5L), Updates.set("e.0.d", "{}"));

        assertThat(replay(0, COMMITS)).as("the block is whole").isEqualTo(all);

        blocks().deleteOne(Filters.eq("_id", 0L));
        assertThatThrownBy(() -> replay(0, COMMITS))
                .isInstanceOf(DamagedLog.class)
                .hasMessageContaining("commit 5");
    }

    @Test
    void endsWhereItsReaderFails() {
        assertThatThrownBy(() -> log.replay(0, COMMITS, Function.identity(), commits -> {
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");
        assertThatThrownBy(() -> log.replay(
                        0,
                        COMMITS,
                        commits -> {
                            throw new IllegalStateException("cannot be read");
                        },
                        commits -> {}))
                .hasMessage("cannot be read");
    }
}
