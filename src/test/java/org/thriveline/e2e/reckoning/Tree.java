package org.thriveline.e2e.reckoning;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds and compares JSON. */
final class Tree {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double PLACES = 1e6;

    private Tree() {}

    /** Returns an object of names and values in turn. */
    static SortedMap<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        SortedMap<String, @Nullable Object> object = new TreeMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            object.put(
                    String.valueOf(namesAndValues[at]), value instanceof java.time.Instant ? value.toString() : value);
        }
        return object;
    }

    /** Returns a tree as it is read from the wire. */
    static JsonNode json(Object tree) {
        return JSON.readTree(JSON.writeValueAsString(tree));
    }

    /** Returns every value by its path; sums of fractions are alike to six places. */
    static SortedMap<String, String> flat(JsonNode tree) {
        SortedMap<String, String> values = new TreeMap<>();
        flatten("", tree, values);
        return values;
    }

    private static void flatten(String path, JsonNode node, SortedMap<String, String> values) {
        if (node.isObject()) {
            values.put(
                    path,
                    "{"
                            + String.join(
                                    " ", node.propertyNames().stream().sorted().toList()) + "}");
            node.properties().forEach(field -> flatten(path + "/" + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            values.put(path, "[" + node.size() + "]");
            List<JsonNode> all = node.valueStream().toList();
            for (int at = 0; at < all.size(); at++) {
                flatten(path + "/" + at, all.get(at), values);
            }
        } else {
            values.put(path, node.isNumber() ? number(node.doubleValue()) : node.toString());
        }
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * PLACES) / PLACES);
    }
}
