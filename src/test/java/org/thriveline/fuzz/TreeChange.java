package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils JSON as JSON: one field of it, or one element. What is no JSON stays as it is. */
record TreeChange(Change change) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PLACE = "\"@here@\"";
    private static final int DEEPEST = 3_000;

    /** A field of an object, or an element of an array. */
    private record Spot(JsonNode in, String field, int index) {
        JsonNode value() {
            return in instanceof ObjectNode object ? object.path(field) : in.path(index);
        }

        void put(String text) {
            if (in instanceof ObjectNode object) {
                object.put(field, text);
            } else {
                ((ArrayNode) in).set(index, JSON.getNodeFactory().stringNode(text));
            }
        }
    }

    byte[] of(byte[] input) {
        JsonNode tree;
        try {
            tree = JSON.readTree(input);
        } catch (JacksonException e) {
            return input;
        }
        List<Spot> spots = new ArrayList<>();
        collect(tree, spots);
        return spots.isEmpty()
                ? input
                : changed(tree, spots.get(change.place() % spots.size())).getBytes(UTF_8);
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                spots.add(new Spot(object, entry.getKey(), 0));
                collect(entry.getValue(), spots);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                spots.add(new Spot(array, "", i));
                collect(array.get(i), spots);
            }
        }
    }

    private String changed(JsonNode tree, Spot spot) {
        String was = spot.value().toString();
        return switch (change.kind()) {
            case TREE_DROP -> {
                drop(spot);
                yield tree.toString();
            }
            case TREE_DOUBLE ->
                instead(tree, spot, was + (spot.in().isObject() ? ",\"" + spot.field() + "\":" : ",") + was);
            case TREE_RENAME -> renamed(tree, spot);
            case TREE_TEXT -> {
                spot.put(change.text());
                yield tree.toString();
            }
            case TREE_NEST -> instead(tree, spot, nested(was));
            case TREE_RANDOM -> instead(tree, spot, random(new Random(change.what()), 4));
            default -> instead(tree, spot, Odd.VALUES.get(change.what() % Odd.VALUES.size()));
        };
    }

    private static void drop(Spot spot) {
        if (spot.in() instanceof ObjectNode object) {
            object.remove(spot.field());
        } else {
            ((ArrayNode) spot.in()).remove(spot.index());
        }
    }

    private String renamed(JsonNode tree, Spot spot) {
        if (spot.in() instanceof ObjectNode object) {
            JsonNode value = object.remove(spot.field());
            object.set(change.what() % 3 == 0 ? "id" : spot.field() + change.text(), value);
        }
        return tree.toString();
    }

    private String nested(String was) {
        int deep = 1 + change.what() * DEEPEST / Change.WHATS;
        return change.what() % 2 == 0
                ? "[".repeat(deep) + was + "]".repeat(deep)
                : "{\"a\":".repeat(deep) + was + "}".repeat(deep);
    }

    private static String instead(JsonNode tree, Spot spot, String written) {
        spot.put("@here@");
        return tree.toString().replace(PLACE, written);
    }

    /** Returns a tree that means nothing. */
    static String random(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 5);
        StringBuilder text = new StringBuilder();
        switch (kind) {
            case 0 -> text.append(Odd.VALUES.get(random.nextInt(Odd.VALUES.size())));
            case 1 -> text.append(JSON.getNodeFactory().stringNode(Odd.TEXTS.get(random.nextInt(Odd.TEXTS.size()))));
            case 2 -> {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    text.append(text.isEmpty() ? "[" : ",").append(random(random, depth - 1));
                }
                text.append(']');
            }
            default -> {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    text.append(text.isEmpty() ? "{\"" : ",\"")
                            .append((char) ('a' + random.nextInt(26)))
                            .append("\":")
                            .append(random(random, depth - 1));
                }
                text.append('}');
            }
        }
        return text.toString();
    }
}
