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
import org.thriveline.history.HarmAnswer;
import org.thriveline.history.HarmHistory;
import org.thriveline.policy.Rejection;

/** Volume against harm, by the weights of the policy. */
@RestController
class HarmController {
    private final HarmHistory harm;

    HarmController(HarmHistory harm) {
        this.harm = harm;
    }

    @GetMapping(path = "/api/v1/harm", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Show recorded crime's volume against its harm, by category, area, beat or district")
    HarmAnswer harm(
            @RequestParam(name = "by", defaultValue = "category") String by,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        Grouping grouping = Grouping.of(by)
                .orElseThrow(
                        () -> new Rejection("unknown-by", "by", "by is category, area, beat or district, not " + by));
        return harm.of(new QuestionReader(parameters).question(), grouping);
    }

    @Audited(Act.DISCLOSURE)
    @GetMapping(path = "/api/v1/harm", produces = "text/csv", params = "format=csv")
    @Operation(summary = "The same as a table in CSV")
    ResponseEntity<String> csv(
            @RequestParam(name = "by", defaultValue = "category") String by,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        return Csv.answer("harm", new HarmCsv(harm(by, parameters)).text());
    }
}
