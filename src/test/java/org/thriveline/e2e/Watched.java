package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that one watcher of the board was told, by whichever servers, and what it adds up to. Safe for use by many threads. */
final class Watched {
    private static final String CHANNEL = "board";

    private final List<JsonNode> messages = new ArrayList<>();
    private final Map<JsonNode, JsonNode> boards = new LinkedHashMap<>();
    private @Nullable JsonNode frame;
    private @Nullable AssertionError fault;

    /** Takes the next message in, and keeps what is wrong with it for {@link #boards}. */
    synchronized void take(String json) {
        JsonNode message = JsonMapper.shared().readTree(json);
        messages.add(message);
        try {
            fold(message);
        } catch (AssertionError e) {
            fault = fault == null ? e : fault;
        }
    }

    private void fold(JsonNode message) {
        if (!message.path("channel").asString("").equals(CHANNEL)) {
            return;
        }
        JsonNode held = frame;
        if (message.path("type").asString().equals("snapshot")) {
            goOn(held, message.get("frame"), message.get("data"));
        } else {
            assertThat(message.get("from")).as("LP10: %s", message).isEqualTo(held);
            goOn(held, message.get("to"), Jackson3JsonPatch.apply(message.get("ops"), boards.get(held)));
        }
    }

    private void goOn(@Nullable JsonNode held, JsonNode next, JsonNode board) {
        frame = next;
        boards.put(next, board);
        if (held != null && !held.equals(next)) {
            assertThat(next.get("position").asLong())
                    .as("LP11: from %s to %s", held, next)
                    .isGreaterThanOrEqualTo(held.get("position").asLong());
            assertThat(at(next)).as("LP11: from %s to %s", held, next).isAfter(at(held));
        }
    }

    private static Instant at(JsonNode frame) {
        return Instant.parse(frame.get("at").asString());
    }

    /** Returns the position of the newest frame, -1 before there is one. */
    synchronized long position() {
        return frame == null ? -1 : frame.get("position").asLong();
    }

    /** Returns the boards so far by their frames, in order; fails where they did not go forward, each from the last. */
    synchronized Map<JsonNode, JsonNode> boards() {
        if (fault != null) {
            throw fault;
        }
        return new LinkedHashMap<>(boards);
    }

    /** Returns how many messages of a type there were. */
    synchronized long count(String type) {
        return messages.stream()
                .filter(message -> message.path("type").asString().equals(type))
                .count();
    }

    synchronized JsonNode last() {
        return messages.getLast();
    }
}
