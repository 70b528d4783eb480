package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewestStateTest {
    @TempDir
    Path folder;

    private TestStore store;
    private NewestState state;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        state = new NewestState(store.store(), "facts.1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theNewestIsKeptWholeWhateverItsSize() {
        assertThat(read(1_000)).isEqualTo("none");
        keep(7, "one", "two", "three", "four", "five", "six");
        assertThat(read(6)).isEqualTo("none");
        assertThat(read(7)).isEqualTo("7 one two three four five six");

        keep(9, "other");
        keep(12, "more", "");
        assertThat(read(11)).isEqualTo("none");
        assertThat(read(1_000)).isEqualTo("12 more ");
        assertThat(state.position()).isEqualTo(12);
        assertThat(new NewestState(store.store(), "facts.2").position()).isZero();
    }

    @Test
    void aDamagedOneIsNone() {
        keep(7, "one", "two");
        store.database()
                .getCollection("checkpoints")
                .updateOne(Filters.eq("_id", "facts.1#0.1"), Updates.set("b", new Binary(new byte[] {1})));

        assertThat(read(7)).isEqualTo("none");
        keep(8, "mended");
        assertThat(read(8)).isEqualTo("8 mended");
    }

    private void keep(long position, String... parts) {
        state.keep(new NewestState.Kept(
                position,
                Arrays.stream(parts)
                        .map(part -> part.getBytes(StandardCharsets.UTF_8))
                        .toList()));
    }

    private String read(long most) {
        return state.read(most)
                .map(kept -> kept.position() + " " + String.join(" ", words(kept.parts())))
                .orElse("none");
    }

    private static List<String> words(List<byte[]> parts) {
        return parts.stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .toList();
    }
}
