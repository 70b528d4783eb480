package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.access.Role;
import org.thriveline.access.Sight;
import org.thriveline.history.JourneyHistory;

/** How the incidents of a period went from grade to grade, and from code to code. */
@RestController
class JourneyController {
    private final JourneyHistory journeys;

    JourneyController(JourneyHistory journeys) {
        this.journeys = journeys;
    }

    @Audited(Act.CONSULTATION)
    @GetMapping(path = "/api/v1/journeys", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Show paths between grades, time in each, downgrades near a breach and reassessments")
    JourneyHistory.OfGrades grades(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters, Authentication who) {
        JourneyHistory.OfGrades of = journeys.grades(new QuestionReader(parameters).question());
        return Role.sights(who.getAuthorities()).contains(Sight.INCIDENTS)
                ? of
                : new JourneyHistory.OfGrades(
                        of.stretch(), of.grades(), of.figures().withoutIncidents());
    }

    @Audited(Act.DISCLOSURE)
    @GetMapping(path = "/api/v1/journeys", produces = "text/csv", params = "format=csv")
    @Operation(summary = "The same as a table in CSV, without single incidents")
    ResponseEntity<String> gradesCsv(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return Csv.answer(
                "journeys", new JourneysCsv(journeys.grades(new QuestionReader(parameters).question())).text());
    }

    @GetMapping(path = "/api/v1/codes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Show incidents by opening code against closing code, those not closed apart")
    JourneyHistory.OfCodes codes(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return journeys.codes(new QuestionReader(parameters).question());
    }

    @Audited(Act.DISCLOSURE)
    @GetMapping(path = "/api/v1/codes", produces = "text/csv", params = "format=csv")
    @Operation(summary = "The same as a table in CSV")
    ResponseEntity<String> codesCsv(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return Csv.answer("codes", new CodesCsv(codes(parameters)).text());
    }
}
