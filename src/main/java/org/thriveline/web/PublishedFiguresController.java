package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.access.Problem.FieldError;
import org.thriveline.analysis.AnalysisCommand;
import org.thriveline.policy.Rejection;
import org.thriveline.report.BringIn;
import org.thriveline.report.EarlierReport;
import org.thriveline.report.PublishedSteps;
import org.thriveline.report.Reports;

/** What others published: brought in for reports, or checked. */
@RestController
class PublishedFiguresController {
    private static final String PATH = "/api/v1/published-figures";

    private final Recorder recorder;
    private final Reports reports;

    PublishedFiguresController(Recorder recorder, Reports reports) {
        this.recorder = recorder;
        this.reports = reports;
    }

    /** @param figures how many */
    record Brought(String period, String source, String by, Instant at, int figures) {}

    /** The tables that were brought in, the latest first. */
    record Tables(List<Brought> tables) {}

    /** @param text the table, as CSV, with tabs, or as JSON */
    record BringInTable(Instant at, String by, String period, String source, String text) implements AnalysisCommand {}

    /** A published table to check. */
    record CheckTable(String quarter, String text) {}

    @GetMapping(PATH)
    @Operation(summary = "List the tables of published figures that were brought in, the latest first")
    Tables list() {
        return new Tables(reports.published().tables().reversed().stream()
                .map(table -> new Brought(
                        table.period(),
                        table.source(),
                        table.by(),
                        table.at(),
                        table.figures().size()))
                .toList());
    }

    @Audited(Act.COLLECTION)
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Bring in a table of figures that another body published, for reports of a period")
    Brought bringIn(Said<BringInTable> said) {
        BringInTable asked = said.command();
        BringIn step;
        try {
            step = new BringIn(asked.at(), asked.by(), asked.period(), asked.source(), reports.table(asked.text()));
        } catch (IllegalArgumentException e) {
            FieldError wrong = FieldErrors.of(BringInTable.class.getRecordComponents(), e);
            throw new Rejection("bad-table", wrong.field(), wrong.message());
        }
        recorder.note(new Said<>(step, asked.period(), said.by(), said.path(), true), PublishedSteps::of);
        return new Brought(
                asked.period(),
                asked.source(),
                asked.by(),
                asked.at(),
                step.figures().size());
    }

    /** @param quarter whose log's figures stand beside */
    record Checked(
            String quarter,
            int rows,
            List<EarlierReport.Finding> findings,
            List<EarlierReport.Beside> compared,
            List<String> unknown) {}

    @PostMapping(ReportAnswers.PATH + "/check")
    @Operation(summary = "Check a published table: its subtractions and percentages, and each figure beside the log's")
    Checked check(Said<CheckTable> said) {
        String quarter = said.command().quarter();
        EarlierReport.Checked checked = reports.check(quarter, said.command().text());
        return new Checked(quarter, checked.rows(), checked.findings(), checked.compared(), checked.unknown());
    }
}
