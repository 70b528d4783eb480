package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.history.Comparison;
import org.thriveline.history.Comparisons;

/** A period beside another, by every measure of the catalogue. */
@RestController
class CompareController {
    private final Comparisons comparisons;

    CompareController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(path = "/api/v1/compare", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Compare a quarter, a month, the year to date or twelve months with the same a year before")
    Comparison compare(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return comparisons.of(new QuestionReader(parameters).question());
    }

    @GetMapping(path = "/api/v1/compare", produces = "text/csv", params = "format=csv")
    @Operation(summary = "The same as a table in CSV")
    ResponseEntity<String> csv(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return Csv.answer("compare", new CompareCsv(compare(parameters)).text());
    }
}
