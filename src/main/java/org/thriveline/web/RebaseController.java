package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.analysis.Rebase;
import org.thriveline.analysis.SeriesCommand.AcceptRebase;
import org.thriveline.analysis.SeriesCommand.WithdrawRebase;
import org.thriveline.analysis.SeriesId;
import org.thriveline.analysis.SeriesSteps;
import org.thriveline.history.AnalysisHistory;
import org.thriveline.history.SeriesHistory;

/** Rebases of series: a person accepts that from some day on something else is usual, and says why. */
@RestController
@RequestMapping("/api/v1/rebases")
class RebaseController {
    private final Recorder recorder;
    private final AnalysisHistory analysis;
    private final SeriesHistory series;

    RebaseController(Recorder recorder, AnalysisHistory analysis, SeriesHistory series) {
        this.recorder = recorder;
        this.analysis = analysis;
        this.series = series;
    }

    /** Rebases in the order in which they were accepted, those withdrawn since too. */
    record Rebases(List<Rebase> rebases) {}

    @GetMapping
    @Operation(summary = "List accepted rebases, of all series or of one measure's")
    Rebases list(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        QuestionReader reader = new QuestionReader(parameters);
        List<SeriesId> asked = reader.read("measure", series.measures(), measure -> List.of(new SeriesId(measure)));
        return new Rebases(analysis.rebases(asked, reader.knownAt()));
    }

    @Audited(Act.ALTERATION)
    @PostMapping
    @Operation(summary = "Accept a rebase: from a day on, a series has a new base")
    ResponseEntity<Recorded> accept(Said<AcceptRebase> said) {
        String id = said.command().rebase().toString();
        return recorder.note(new Said<>(said.command(), id, said.by(), said.path(), true), SeriesSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw an accepted rebase")
    ResponseEntity<Recorded> withdraw(Said<WithdrawRebase> said) {
        return recorder.note(said, SeriesSteps::of);
    }
}
