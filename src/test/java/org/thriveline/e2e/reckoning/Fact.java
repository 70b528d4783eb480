package org.thriveline.e2e.reckoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of an exported log.
 *
 * @param commit the number of its unit of work
 * @param recorded when it was recorded
 * @param kind of record, such as {@code incident}
 * @param step what happened, such as {@code regraded}
 * @param id the record's own number
 * @param at when it happened
 */
record Fact(
        long commit, Instant recorded, String kind, String step, String id, Instant at, String source, JsonNode data) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Returns what an export says, in its order. */
    static List<Fact> read(Path export) throws IOException {
        try (Stream<String> lines = Files.lines(export)) {
            return lines.map(Fact::of).toList();
        }
    }

    private static Fact of(String line) {
        JsonNode event = JSON.readTree(line);
        String[] type = event.path("type").stringValue().split("\\.", -1);
        JsonNode data = event.path("data");
        JsonNode metadata = JSON.readTree(event.path("metadata").stringValue());
        return new Fact(
                Long.parseLong(event.path("commit").stringValue()),
                Instant.parse(event.path("time").stringValue()),
                type[0],
                type[1],
                data.path("id").stringValue(),
                Instant.parse(data.path("at").stringValue()),
                metadata.path("source").stringValue(),
                data);
    }

    boolean is(String... steps) {
        for (String one : steps) {
            if (one.equals(step)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a text of what was said, null where it was not. */
    @Nullable
    String text(String field) {
        return data.path(field).asString(null);
    }

    String need(String field) {
        return data.path(field).stringValue();
    }

    Instant moment(String field) {
        return Instant.parse(need(field));
    }
}
