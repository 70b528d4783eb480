package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.policy.Rejection;
import tools.jackson.databind.JsonNode;

/** The map of the force's areas. */
@RestController
class AreaMapController {
    private final AreaMap map;

    AreaMapController(AreaMap map) {
        this.map = map;
    }

    @GetMapping(path = "/api/v1/areas/map", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Give the boundaries of the force's areas as GeoJSON, where the force brought them")
    JsonNode map() {
        return map.features()
                .orElseThrow(() -> new Rejection("not-recorded", "areas-map", "No boundary file is configured."));
    }
}
