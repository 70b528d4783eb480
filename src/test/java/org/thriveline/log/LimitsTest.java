package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thriveline.log.LogEvents.events;

import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Where the embedded store's disk ends, and what it says then. */
class LimitsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    @Test
    void recordsNothingOnADiskThatIsNearlyFullAndGoesOnOnceThereIsRoom() throws IOException {
        try (SmallDisk disk = new SmallDisk(folder, 64);
                TestStore store = new TestStore(folder, PATIENCE, DataSize.ofMegabytes(16))) {
            store.log().append(events("before", 0, 2));
            for (int n = 1; n < Block.COMMITS; n++) {
                store.log().append(events("more-" + n, 0, 1));
            }
            Awaitility.await().until(() -> new BlockStore(store.database()).end(0) == 1);
            store.database().getCollection("blocks").deleteOne(Filters.eq("_id", 0L));
            disk.fillBut(8 << 20);

            assertThatThrownBy(() -> store.log().append(events("meanwhile", 0, 2)))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageMatching("The store did not take this for 2.0 s: .*the disk of " + folder
                            + " has [78] MiB left, and 16 MiB must stay free: nothing is recorded until there"
                            + " is more.*");
            assertThat(store.log().readStream("before", 0))
                    .as("can still be read")
                    .hasSize(2);
            assertThat(replayed(store.log()))
                    .as("can still be replayed, without its block")
                    .isEqualTo(Block.COMMITS);

            disk.free();
            assertThat(store.log().append(events("after", 0, 2))).isEqualTo(Block.COMMITS);
        }
    }

    @Test
    void losesNothingWhereTheDiskIsFullInTheMiddleOfAWrite() throws IOException {
        List<String> acknowledged = new ArrayList<>();
        try (SmallDisk disk = new SmallDisk(folder, 64)) {
            try (TestStore store = new TestStore(folder, PATIENCE, DataSize.ofBytes(0))) {
                disk.fillBut(200_000);
                appendUntilRefused(store.log(), acknowledged);
                disk.free();
                acknowledged.add(append(store.log(), "after"));
            }
            try (TestStore again = new TestStore(folder, PATIENCE, DataSize.ofBytes(0))) {
                assertThat(again.log().read(0, 10_000))
                        .extracting(commit -> commit.events().getFirst().stream())
                        .containsAll(acknowledged)
                        .doesNotHaveDuplicates();
                assertThatCode(() -> new StartCheck(again.store()).run(10_000)).doesNotThrowAnyException();
            }
        }
    }

    private static int replayed(EventLog log) {
        List<Commit> seen = new ArrayList<>();
        log.replay(0, Block.COMMITS, Function.identity(), seen::addAll);
        return seen.size();
    }

    private static void appendUntilRefused(EventLog log, List<String> acknowledged) {
        assertThatThrownBy(() -> {
                    for (int n = 0; n < 10_000; n++) {
                        acknowledged.add(append(log, "stream-" + n));
                    }
                })
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("Whether it was recorded is not known; sending it again is safe.");
        assertThat(acknowledged).isNotEmpty();
    }

    private static String append(EventLog log, String stream) {
        log.append(events(stream, 0, 5));
        return stream;
    }

    @Test
    void saysThatAFolderCannotBeMadeOrWritten() {
        assertThatThrownBy(() -> new TestStore(Path.of("/proc/thriveline")))
                .isInstanceOf(StoreNotOpened.class)
                .hasMessageContaining("The data folder /proc/thriveline cannot be made")
                .hasMessageContaining("Set THRIVELINE_DATA to a folder that can be written.");
        assertThatThrownBy(() -> new TestStore(Path.of("/sys/kernel")))
                .isInstanceOf(StoreNotOpened.class)
                .hasMessageContaining("The store in /sys/kernel cannot be written")
                .hasMessageContaining("Make the folder writable, or set THRIVELINE_DATA to another.");
    }
}
