package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.call.CallCommand.Abandon;
import org.thriveline.call.CallCommand.Answer;
import org.thriveline.call.CallCommand.Correct;
import org.thriveline.call.CallCommand.End;
import org.thriveline.call.CallCommand.LeadToIncident;
import org.thriveline.call.CallCommand.Receive;
import org.thriveline.call.CallCommand.VoidCall;
import org.thriveline.call.CallSteps;

/** Recording by hand: calls, from received to ended. */
@RestController
@RequestMapping("/api/v1/calls")
class CallController {
    private final Recorder recorder;

    CallController(Recorder recorder) {
        this.recorder = recorder;
    }

    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Record a call as received")
    ResponseEntity<Recorded> receive(Said<Receive> said) {
        return recorder.record(said, CallSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/answer")
    @Operation(summary = "Record that a call was answered")
    ResponseEntity<Recorded> answer(Said<Answer> said) {
        return recorder.record(said, CallSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/abandonment")
    @Operation(summary = "Record that a caller gave up, and when in the call")
    ResponseEntity<Recorded> abandon(Said<Abandon> said) {
        return recorder.record(said, CallSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/end")
    @Operation(summary = "Record that a call ended")
    ResponseEntity<Recorded> end(Said<End> said) {
        return recorder.record(said, CallSteps::of);
    }

    @Audited(Act.COMBINATION)
    @PostMapping("/{id}/incident")
    @Operation(summary = "Record which incident a call led to")
    ResponseEntity<Recorded> leadToIncident(Said<LeadToIncident> said) {
        return recorder.record(said, CallSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct a call as first recorded")
    ResponseEntity<Recorded> correct(Said<Correct> said) {
        return recorder.record(said, CallSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/void")
    @Operation(summary = "Void a call that should never have been recorded")
    ResponseEntity<Recorded> withdraw(Said<VoidCall> said) {
        return recorder.record(said, CallSteps::of);
    }
}
