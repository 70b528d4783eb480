package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.figures.Grouping;
import org.thriveline.history.PlaceHistory;
import org.thriveline.history.PlacesAnswer;
import org.thriveline.policy.Rejection;

/** Volume by area and beat, beside another period and through this one. */
@RestController
class PlacesController {
    private final PlaceHistory places;

    PlacesController(PlaceHistory places) {
        this.places = places;
    }

    @GetMapping(path = "/api/v1/places", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Show a measure's volume by area, beat or district, beside another period and month by month")
    PlacesAnswer places(
            @RequestParam(name = "measure", defaultValue = "incidents") String measure,
            @RequestParam(name = "by", defaultValue = "area") String by,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        Grouping grouping = Grouping.of(by)
                .filter(each -> each != Grouping.CATEGORY)
                .orElseThrow(() -> new Rejection("unknown-by", "by", "by is area, beat or district, not " + by));
        return places.of(new QuestionReader(parameters).question(), measure, grouping);
    }

    @Audited(Act.DISCLOSURE)
    @GetMapping(path = "/api/v1/places", produces = "text/csv", params = "format=csv")
    @Operation(summary = "The same as a table in CSV")
    ResponseEntity<String> csv(
            @RequestParam(name = "measure", defaultValue = "incidents") String measure,
            @RequestParam(name = "by", defaultValue = "area") String by,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return Csv.answer("places", new PlacesCsv(places(measure, by, parameters)).text());
    }
}
