package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    private static final long STEP = Checkpoints.STEP;

    @TempDir
    Path folder;

    private TestStore store;
    private Checkpoints checkpoints;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        checkpoints = new Checkpoints(store.database());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesTheLastStateThatTakesInNoMoreThanAsked() {
        keep("board.1", 1, "one");
        keep("board.1", 2, "two");
        keep("board.1", 200, "two hundred");
        keep("board.2", 3, "another fold's");

        assertThat(last(0)).isEqualTo("none");
        assertThat(last(STEP - 1)).isEqualTo("none");
        assertThat(last(STEP)).isEqualTo(STEP + " one");
        assertThat(last(2 * STEP - 1)).isEqualTo(STEP + " one");
        assertThat(last(199 * STEP)).isEqualTo(2 * STEP + " two");
        assertThat(last(1_000 * STEP)).isEqualTo(200 * STEP + " two hundred");
    }

    @Test
    void keepsTheNewerOfTwoForOnePlace() {
        keep("board.1", 1, "one");
        keep("board.1", 1, "one again");

        assertThat(last(STEP)).isEqualTo(STEP + " one again");
    }

    @Test
    void passesOverADamagedOne() {
        keep("board.1", 1, "one");
        keep("board.1", 2, "two");
        store.database()
                .getCollection("checkpoints")
                .updateOne(Filters.eq("_id", "board.1@" + 2 * STEP + ".bytes"), Updates.set("b", new Binary(new byte[] {1})));

        assertThat(last(2 * STEP)).isEqualTo(STEP + " one");
    }

    private void keep(String fold, long stride, String state) {
        checkpoints.keep(fold, stride * STEP, state.getBytes(StandardCharsets.UTF_8));
    }

    private String last(long position) {
        return checkpoints
                .last("board.1", position)
                .map(found -> found.position() + " " + new String(found.state(), StandardCharsets.UTF_8))
                .orElse("none");
    }
}
