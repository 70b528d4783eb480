package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.stopsearch.SearchCommand.Correct;
import org.thriveline.stopsearch.SearchCommand.RecordOutcome;
import org.thriveline.stopsearch.SearchCommand.RecordSearch;
import org.thriveline.stopsearch.SearchCommand.VoidSearch;
import org.thriveline.stopsearch.SearchSteps;

/** Recording by hand: stop-searches, with outcome and corrections. */
@RestController
@RequestMapping("/api/v1/stop-searches")
class SearchController {
    private final Recorder recorder;

    SearchController(Recorder recorder) {
        this.recorder = recorder;
    }

    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Record a stop-search")
    ResponseEntity<Recorded> record(Said<RecordSearch> said) {
        return recorder.record(said, SearchSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/outcome")
    @Operation(summary = "Record the outcome of a stop-search")
    ResponseEntity<Recorded> outcome(Said<RecordOutcome> said) {
        return recorder.record(said, SearchSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct a stop-search as first recorded")
    ResponseEntity<Recorded> correct(Said<Correct> said) {
        return recorder.record(said, SearchSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/void")
    @Operation(summary = "Void a stop-search that should never have been recorded")
    ResponseEntity<Recorded> withdraw(Said<VoidSearch> said) {
        return recorder.record(said, SearchSteps::of);
    }
}
