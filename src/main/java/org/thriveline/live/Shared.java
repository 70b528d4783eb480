package org.thriveline.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Frames that follow each other have nearly all in common: what is equal is kept once, so that a minute of frames of a long list takes
 * little more than one, and is soon compared. Trees that were shared are never changed any more.
 */
@SuppressWarnings(
        "ReferenceEquality") // It is the very tree that is asked after: equal ones are found on the way to it.
final class Shared {
    private static final String ID = "id";

    private Shared() {}

    /**
     * Returns a tree equal to {@code next}, with all that {@code before} has too taken from there.
     *
     * @param next nobody else's; is changed
     */
    static JsonNode with(@Nullable JsonNode before, JsonNode next) {
        return switch (next) {
            case ObjectNode object when before instanceof ObjectNode old -> object(old, object);
            case ArrayNode array when before instanceof ArrayNode old -> array(old, array);
            default -> before != null && next.equals(before) ? before : next;
        };
    }

    private static JsonNode object(ObjectNode before, ObjectNode next) {
        boolean same = before.size() == next.size();
        for (Map.Entry<String, JsonNode> field : next.properties()) {
            JsonNode old = before.get(field.getKey());
            JsonNode shared = with(old, field.getValue());
            field.setValue(shared);
            same &= shared == old;
        }
        return same ? before : next;
    }

    /** A row is the row of the same id, wherever it stands: most stand where they stood. */
    private static JsonNode array(ArrayNode before, ArrayNode next) {
        Map<JsonNode, JsonNode> rows = new HashMap<>();
        before.forEach(row -> {
            if (row.has(ID)) {
                rows.put(row.get(ID), row);
            }
        });
        boolean same = before.size() == next.size();
        for (int place = 0; place < next.size(); place++) {
            JsonNode row = next.get(place);
            JsonNode there = before.get(place);
            JsonNode old = Objects.equals(row.get(ID), id(there)) ? there : rows.get(row.get(ID));
            JsonNode shared = with(old, row);
            next.set(place, shared);
            same &= shared == there;
        }
        return same ? before : next;
    }

    private static @Nullable JsonNode id(@Nullable JsonNode row) {
        return row == null ? null : row.get(ID);
    }
}
