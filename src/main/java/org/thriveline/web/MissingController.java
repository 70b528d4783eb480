package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.missing.MissingCommand.ChangeRisk;
import org.thriveline.missing.MissingCommand.Close;
import org.thriveline.missing.MissingCommand.Correct;
import org.thriveline.missing.MissingCommand.Find;
import org.thriveline.missing.MissingCommand.Interview;
import org.thriveline.missing.MissingCommand.Report;
import org.thriveline.missing.MissingCommand.VoidRecord;
import org.thriveline.missing.MissingSteps;

/** Recording by hand: missing-person records, from reported to closed. */
@RestController
@RequestMapping("/api/v1/missing-persons")
class MissingController {
    private final Recorder recorder;

    MissingController(Recorder recorder) {
        this.recorder = recorder;
    }

    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Record that a person was reported missing")
    ResponseEntity<Recorded> report(Said<Report> said) {
        return recorder.record(said, MissingSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/risk")
    @Operation(summary = "Record another risk level")
    ResponseEntity<Recorded> changeRisk(Said<ChangeRisk> said) {
        return recorder.record(said, MissingSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/found")
    @Operation(summary = "Record that the person was found")
    ResponseEntity<Recorded> find(Said<Find> said) {
        return recorder.record(said, MissingSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/interview")
    @Operation(summary = "Record that the prevention interview was done")
    ResponseEntity<Recorded> interview(Said<Interview> said) {
        return recorder.record(said, MissingSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/closure")
    @Operation(summary = "Close a missing-person record")
    ResponseEntity<Recorded> close(Said<Close> said) {
        return recorder.record(said, MissingSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct a missing-person record as first made")
    ResponseEntity<Recorded> correct(Said<Correct> said) {
        return recorder.record(said, MissingSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/void")
    @Operation(summary = "Void a record that should never have been made")
    ResponseEntity<Recorded> withdraw(Said<VoidRecord> said) {
        return recorder.record(said, MissingSteps::of);
    }
}
