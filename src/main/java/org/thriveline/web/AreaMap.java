package org.thriveline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thriveline.policy.FileFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The force's own boundaries, where it brought a file of them: GeoJSON in WGS84, each feature with its area's code. */
@Component
class AreaMap {
    private static final Set<String> SHAPES = Set.of("Polygon", "MultiPolygon");

    private final @Nullable JsonNode features;

    /**
     * @param file {@code thriveline.areas-map}, none where only the schematic map serves
     * @throws FileFault where the file is no map of areas
     */
    AreaMap(@Value("${thriveline.areas-map:#{null}}") @Nullable Path file) {
        this.features = file == null ? null : read(file);
    }

    /** Returns the file's features, empty where there is none. */
    Optional<JsonNode> features() {
        return Optional.ofNullable(features);
    }

    private static JsonNode read(Path file) {
        String name = file.toString();
        JsonNode map;
        try {
            map = JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new FileFault(name, e.getLocation().getLineNr(), "is no JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        if (!map.path("type").asString("").equals("FeatureCollection")) {
            throw new FileFault(name, 1, "is no GeoJSON FeatureCollection");
        }
        int number = 0;
        for (JsonNode feature : map.path("features")) {
            check(name, number++, feature);
        }
        return map;
    }

    private static void check(String name, int number, JsonNode feature) {
        if (feature.path("properties").path("code").asString("").isBlank()) {
            throw new FileFault(name, 1, "features[" + number + "].properties.code: the area's code is missing");
        }
        String shape = feature.path("geometry").path("type").asString("");
        if (!SHAPES.contains(shape)) {
            throw new FileFault(name, 1, "features[" + number + "].geometry.type: must be Polygon or MultiPolygon");
        }
    }
}
