package org.thriveline.e2e.reckoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the reference force's policy file says today, read as plain YAML. */
final class Rules {
    private static final Path FILE = Path.of("src/main/resources/policies/leicestershire.yaml");
    /** Within how long a target runs out soon. */
    static final int SOON_MINUTES = 10;

    private final JsonNode file;
    private final ObjectNode newest;

    private Rules(JsonNode file) {
        this.file = file;
        this.newest = JsonMapper.shared().createObjectNode();
        // Each version says what changed.
        file.path("versions").forEach(version -> newest.setAll((ObjectNode) version));
    }

    static Rules read() throws IOException {
        Map<String, Object> yaml = new Yaml().load(Files.readString(FILE));
        return new Rules(JsonMapper.shared().valueToTree(yaml));
    }

    String force() {
        return file.path("force").stringValue();
    }

    String zone() {
        return file.path("zone").stringValue();
    }

    String version() {
        return newest.path("version").stringValue();
    }

    List<JsonNode> list(String name) {
        return newest.path(name).valueStream().toList();
    }

    int number(String name) {
        return newest.path(name).intValue();
    }

    JsonNode repeat() {
        return newest.path("repeat");
    }

    String label(String code) {
        return newest.path("codes").path(code).asString(code);
    }

    @Nullable
    JsonNode grade(@Nullable Integer number) {
        return list("grades").stream()
                .filter(grade -> number != null && grade.path("grade").intValue() == number)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    JsonNode area(@Nullable String code) {
        return list("areas").stream()
                .filter(area -> area.path("code").stringValue().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Returns within how many minutes of the call somebody should be there, null where there is no target. */
    @Nullable
    Integer minutes(@Nullable Integer grade, @Nullable String area) {
        JsonNode rule = grade(grade);
        if (rule == null || !rule.has("target")) {
            return null;
        }
        if (!rule.at("/target/clock").stringValue().equals("from-call")) {
            throw new AssertionError("no other clock is reckoned here");
        }
        JsonNode place = area(area);
        String terrain = place == null
                ? "urban"
                : Objects.requireNonNull(place).path("terrain").stringValue();
        return rule.at("/target/" + terrain + "-minutes").intValue();
    }
}
