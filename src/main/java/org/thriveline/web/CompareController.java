package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.history.Comparison;
import org.thriveline.history.Comparisons;
import org.thriveline.history.Restatements;

/** A period beside another, by every measure of the catalogue. */
@RestController
class CompareController {
    private final Comparisons comparisons;
    private final Restatements restatements;

    CompareController(Comparisons comparisons, Restatements restatements) {
        this.comparisons = comparisons;
        this.restatements = restatements;
    }

    @Audited(value = Act.DISCLOSURE, filesOnly = true)
    @GetMapping("/api/v1/compare")
    @Operation(
            summary = "Compare a quarter, a month, the year to date or twelve months with the same a year before",
            description = "As JSON, or as CSV where text/csv is accepted or format=csv is asked for.")
    @AskedOfHistory
    ResponseEntity<?> compare(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable
                    String accept) {
        QuestionReader asked = new QuestionReader(parameters, accept);
        Comparison comparison = comparisons.of(asked.question());
        return asked.csv() ? Csv.answer("compare", new CompareCsv(comparison).text()) : ResponseEntity.ok(comparison);
    }

    @Audited(Act.CONSULTATION)
    @GetMapping("/api/v1/restatements")
    @Operation(summary = "List the figures that moved since they were known, and the events that moved them")
    @AskedOfHistory
    Restatements.Moved restatements(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return restatements.of(new QuestionReader(parameters).question());
    }
}
