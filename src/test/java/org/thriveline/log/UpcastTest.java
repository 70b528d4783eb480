package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two old versions of an event and its current one, by whichever way it is read. */
class UpcastTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final EventCodec CODEC = new EventCodec(
            EventNames.of(NoteEvent.class),
            JSON,
            List.of(
                    new Upcast("note.made.v2", "note.made.v3", note -> note.put("by", "nobody said")),
                    new Upcast("note.made.v1", "note.made.v2", note -> {
                        note.put("words", note.remove("text").stringValue());
                        return note;
                    })));
    private static final List<LogEvent> STORED = List.of(
            stored(0, "note.made.v1", "{\"text\":\"first\"}"),
            stored(1, "note.made.v2", "{\"words\":\"second\"}"),
            stored(2, "note.made.v3", "{\"words\":\"third\",\"by\":\"handler\"}"));
    private static final List<Object> READ = List.of(
            new NoteEvent.Made("first", "nobody said"),
            new NoteEvent.Made("second", "nobody said"),
            new NoteEvent.Made("third", "handler"));

    @TempDir
    Path folder;

    sealed interface NoteEvent {
        @JsonTypeName("note.made.v3")
        record Made(String words, String by) implements NoteEvent {}
    }

    @Test
    void readsOldVersionsAlikeInAggregatesTrackersAndReplays() {
        try (TestStore store = new TestStore(folder)) {
            store.log().append(STORED);
            IntStream.range(1, Block.COMMITS)
                    .forEach(n -> store.log().append(List.of(LogEvents.event("other-" + n, 0))));
            LogStorageEngine engine = engine(store);

            assertThat(engine.readEvents("note-1").asStream())
                    .extracting(EventMessage::getPayload)
                    .isEqualTo(READ);
            try (var tracked = engine.readEvents(null, false)) {
                assertThat(tracked.limit(3))
                        .extracting(EventMessage::getPayload)
                        .isEqualTo(READ);
            }
            assertThat(decoded(store)).as("from commits").isEqualTo(READ);
            assertThat(decoded(store))
                    .as("from the block that the first replay made")
                    .isEqualTo(READ);
            assertThat(store.log().readStream("note-1", 0)).as("what is stored").isEqualTo(STORED);
        }
    }

    private static LogStorageEngine engine(TestStore store) {
        LogStorageEngine.Builder builder = new LogStorageEngine.Builder()
                .log(store.log(), new SnapshotStore(store.database()))
                .codec(CODEC);
        NamedEventSerializer serializer = new NamedEventSerializer(CODEC);
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return builder.build();
    }

    private static List<Object> decoded(TestStore store) {
        List<Object> decoded = new ArrayList<>();
        store.log()
                .replay(
                        0,
                        Block.COMMITS,
                        commits -> commits.getFirst().events(),
                        events -> events.stream().map(CODEC::decode).forEach(decoded::add));
        return decoded;
    }

    private static LogEvent stored(int sequence, String name, String payload) {
        return new LogEvent("e" + sequence, "note-1", "Note", sequence, name, LogEvents.RECORDED, payload, "{}");
    }

    @Test
    void refusesTwoWaysOnFromOneVersionAndACircle() {
        Upcast on = new Upcast("a.v1", "a.v2", note -> note);
        Upcast back = new Upcast("a.v2", "a.v1", note -> note);

        assertThatThrownBy(() -> new Upcasts(JSON, List.of(on, on))).hasMessage("two upcasts begin with a.v1");
        assertThatThrownBy(() -> new Upcasts(JSON, List.of(on, back))).hasMessageContaining("go round in a circle");
    }

    @Test
    void saysWhichEventCannotBeRead() {
        LogEvent broken = stored(0, "note.made.v1", "[]");

        assertThatThrownBy(() -> CODEC.decode(broken))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("Event e0 (note.made.v1) cannot be read: it is no JSON of its form");
    }
}
