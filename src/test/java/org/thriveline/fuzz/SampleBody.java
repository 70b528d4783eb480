package org.thriveline.fuzz;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a body that an operation takes from its schema; what a schema cannot say, such as a force's own codes, is known by name. */
final class SampleBody {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("at", "2026-11-22T06:30:00Z"),
            Map.entry("opening", "burglary"),
            Map.entry("closing", "theft"),
            Map.entry("to", "robbery"),
            Map.entry("area", "NH"),
            Map.entry("beat", "N22"),
            Map.entry("risk", "medium"),
            Map.entry("letter", "T"),
            Map.entry("start", "2026-11-23T09:00:00+01:00"),
            Map.entry("end", "2026-11-23T10:00:00Z"),
            Map.entry("month", "2026-10"),
            Map.entry("measure", "incidents"),
            Map.entry("from", "2018-05-01"),
            Map.entry("quarter", "2018/19-Q2"),
            Map.entry("template", "panel-quarter"),
            Map.entry("period", "2018/19-Q2"),
            Map.entry("section", "calls"),
            Map.entry("text", "measure,current\nincidents,7\n"));

    private SampleBody() {}

    /** @param all whether it has what it may leave out, too */
    static JsonNode of(JsonNode schema, boolean all) {
        return of("", schema, all);
    }

    private static JsonNode of(String name, JsonNode schema, boolean all) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, all);
            case "array" -> JSON.createArrayNode().add(of(name, schema.path("items"), all));
            case "integer" -> JSON.getNodeFactory().numberNode(1);
            case "number" -> JSON.getNodeFactory().numberNode(0.5);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            default -> JSON.getNodeFactory().stringNode(text(name, schema));
        };
    }

    private static String text(String name, JsonNode schema) {
        if (KNOWN.containsKey(name)) {
            return KNOWN.get(name);
        }
        return switch (schema.path("format").asString("")) {
            case "date-time" -> "2026-11-22T06:30:00Z";
            case "date" -> "2018-05-01";
            default -> "some " + name;
        };
    }

    private static ObjectNode object(JsonNode schema, boolean all) {
        ObjectNode object = JSON.createObjectNode();
        JsonNode required = schema.path("required");
        schema.path("properties").forEachEntry((name, property) -> {
            boolean must = required.valueStream().anyMatch(one -> one.asString().equals(name));
            if (!name.equals("id") && (must || all)) {
                object.set(name, of(name, property, all));
            }
        });
        return object;
    }
}
