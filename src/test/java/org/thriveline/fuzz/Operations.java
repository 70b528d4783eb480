package org.thriveline.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The operations that an OpenAPI document describes, so that a new one is tried without a word. */
final class Operations {
    private Operations() {}

    /**
     * An operation.
     *
     * @param type of its body, empty where it takes none
     * @param schema of its body
     */
    record Operation(String method, String path, List<String> query, String type, JsonNode schema) {
        String name() {
            return method + " " + path + (type.isEmpty() || type.equals("application/json") ? "" : " " + type);
        }
    }

    static List<Operation> of(JsonNode api) {
        List<Operation> all = new ArrayList<>();
        api.path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    List<String> query = new ArrayList<>();
                    operation.path("parameters").forEach(parameter -> {
                        if (parameter.path("in").asString("").equals("query")) {
                            query.add(parameter.path("name").asString());
                        }
                    });
                    String verb = method.toUpperCase(java.util.Locale.ROOT);
                    JsonNode contents = operation.path("requestBody").path("content");
                    if (contents.isEmpty()) {
                        boolean yaml = path.endsWith("/counterfactuals") && verb.equals("POST");
                        all.add(new Operation(verb, path, query, yaml ? "application/yaml" : "", contents));
                    }
                    contents.forEachEntry((type, content) ->
                            all.add(new Operation(verb, path, query, type, resolved(api, content.path("schema")))));
                }));
        return all;
    }

    private static JsonNode resolved(JsonNode api, JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : api.at(ref.substring(1));
    }
}
