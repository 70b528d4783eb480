package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.crime.CrimeCommand.Correct;
import org.thriveline.crime.CrimeCommand.RecordCrime;
import org.thriveline.crime.CrimeCommand.RecordOutcome;
import org.thriveline.crime.CrimeCommand.VoidCrime;
import org.thriveline.crime.CrimeSteps;

/** Recording by hand: recorded crimes, with outcome and corrections. */
@RestController
@RequestMapping("/api/v1/crimes")
class CrimeController {
    private final Recorder recorder;

    CrimeController(Recorder recorder) {
        this.recorder = recorder;
    }

    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Record a crime, counted in its month")
    ResponseEntity<Recorded> record(Said<RecordCrime> said) {
        return recorder.record(said, CrimeSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/outcome")
    @Operation(summary = "Record the outcome of a crime")
    ResponseEntity<Recorded> outcome(Said<RecordOutcome> said) {
        return recorder.record(said, CrimeSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct a crime as first recorded")
    ResponseEntity<Recorded> correct(Said<Correct> said) {
        return recorder.record(said, CrimeSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/void")
    @Operation(summary = "Void a crime that should never have been recorded")
    ResponseEntity<Recorded> withdraw(Said<VoidCrime> said) {
        return recorder.record(said, CrimeSteps::of);
    }
}
