package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.incident.IncidentCommand.Arrive;
import org.thriveline.incident.IncidentCommand.AssessThrive;
import org.thriveline.incident.IncidentCommand.Close;
import org.thriveline.incident.IncidentCommand.Correct;
import org.thriveline.incident.IncidentCommand.Dispatch;
import org.thriveline.incident.IncidentCommand.MakeAppointment;
import org.thriveline.incident.IncidentCommand.Qualify;
import org.thriveline.incident.IncidentCommand.Reclassify;
import org.thriveline.incident.IncidentCommand.RecordIncident;
import org.thriveline.incident.IncidentCommand.Reopen;
import org.thriveline.incident.IncidentCommand.Resolve;
import org.thriveline.incident.IncidentCommand.SetGrade;
import org.thriveline.incident.IncidentCommand.VoidIncident;
import org.thriveline.incident.IncidentSteps;

/** Recording by hand: incidents, from recorded to closed. */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentController {
    private final Recorder recorder;

    IncidentController(Recorder recorder) {
        this.recorder = recorder;
    }

    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Record an incident")
    ResponseEntity<Recorded> record(Said<RecordIncident> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/thrive")
    @Operation(summary = "Record a THRIVE assessment, or a reassessment")
    ResponseEntity<Recorded> assess(Said<AssessThrive> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/grade")
    @Operation(summary = "Give an incident a grade, or another grade")
    ResponseEntity<Recorded> grade(Said<SetGrade> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/appointment")
    @Operation(summary = "Record that an appointment was made")
    ResponseEntity<Recorded> appoint(Said<MakeAppointment> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/dispatch")
    @Operation(summary = "Record that a unit was dispatched")
    ResponseEntity<Recorded> dispatch(Said<Dispatch> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/arrival")
    @Operation(summary = "Record that a unit arrived")
    ResponseEntity<Recorded> arrive(Said<Arrive> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/resolution")
    @Operation(summary = "Record that an incident was resolved")
    ResponseEntity<Recorded> resolve(Said<Resolve> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/closure")
    @Operation(summary = "Close an incident with what it turned out to be")
    ResponseEntity<Recorded> close(Said<Close> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/reopening")
    @Operation(summary = "Reopen an incident")
    ResponseEntity<Recorded> reopen(Said<Reopen> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/reclassification")
    @Operation(summary = "Record that an incident was something else")
    ResponseEntity<Recorded> reclassify(Said<Reclassify> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/qualifiers")
    @Operation(summary = "Say what an incident also is: all qualifiers that hold from now on")
    ResponseEntity<Recorded> qualify(Said<Qualify> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct an incident as first recorded")
    ResponseEntity<Recorded> correct(Said<Correct> said) {
        return recorder.record(said, IncidentSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/void")
    @Operation(summary = "Void an incident that should never have been recorded")
    ResponseEntity<Recorded> withdraw(Said<VoidIncident> said) {
        return recorder.record(said, IncidentSteps::of);
    }
}
