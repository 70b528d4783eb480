package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.analysis.AnalysisCommand;
import org.thriveline.history.Restatements;
import org.thriveline.policy.Rejection;
import org.thriveline.report.Differences;
import org.thriveline.report.ReportCommand.DraftReport;
import org.thriveline.report.ReportId;
import org.thriveline.report.ReportSchedule;
import org.thriveline.report.ReportSteps;
import org.thriveline.report.Reports;
import org.thriveline.report.Snapshot;
import org.thriveline.report.Verdict;

/** Reports: figures frozen for the Police and Crime Panel. */
@RestController
@RequestMapping(ReportAnswers.PATH)
class ReportController {
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHORT = 8;

    private final Recorder recorder;
    private final Reports reports;
    private final ReportSchedule schedule;

    ReportController(Recorder recorder, Reports reports, ReportSchedule schedule) {
        this.recorder = recorder;
        this.reports = reports;
        this.schedule = schedule;
    }

    /**
     * Asks for a report.
     *
     * @param quarter of which quarter, such as {@code 2018/19-Q2}
     * @param year of which financial year instead, such as {@code 2018/19}
     */
    record MakeReport(
            String id,
            Instant at,
            String by,
            String template,
            @Nullable String quarter,
            @Nullable String year) implements AnalysisCommand {
        MakeReport {
            // Refused with its name before anything is frozen.
            var _ = new ReportId(id);
        }

        String period() {
            if ((quarter == null) == (year == null)) {
                throw new Rejection("bad-quarter", "quarter", "say either quarter or year");
            }
            return quarter == null ? String.valueOf(year) : quarter;
        }
    }

    @GetMapping
    @Operation(summary = "List the reports, the latest first, and what can be made")
    ReportAnswers.Listed list(Authentication who) {
        return new ReportAnswers.Listed(
                reports.all().stream().map(ReportAnswers.Summary::of).toList(),
                reports.choices(),
                new ReportAnswers.Schedule(
                        schedule.afterDays(),
                        schedule.next()
                                .map(due -> new ReportAnswers.Due(due.period(), due.on()))
                                .orElse(null)),
                ReportAnswers.makes(who) ? List.of("make", "bring-in") : List.of());
    }

    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Make a report: freeze the figures of a period that is over")
    ResponseEntity<ReportAnswers.One> make(Said<MakeReport> said, Authentication who) {
        MakeReport asked = said.command();
        Snapshot snapshot = reports.freeze(asked.template(), asked.period());
        String id = id(asked, snapshot);
        DraftReport draft = new DraftReport(new ReportId(id), asked.at(), asked.by(), snapshot);
        recorder.note(new Said<>(draft, id, said.by(), said.path(), true), ReportSteps::of);
        return ResponseEntity.created(URI.create(ReportAnswers.PATH + "/" + id))
                .body(ReportAnswers.One.of(reports.one(id), who));
    }

    /** What nobody named is named by what it is of, so that people can say it. */
    private static String id(MakeReport asked, Snapshot snapshot) {
        return RANDOM.matcher(asked.id()).matches()
                ? snapshot.template() + "-"
                        + snapshot.period().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-"
                        + asked.id().substring(0, SHORT)
                : asked.id();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a report")
    ReportAnswers.One one(@PathVariable("id") String id, Authentication who) {
        return ReportAnswers.One.of(reports.one(id), who);
    }

    @GetMapping("/differences")
    @Operation(summary = "List what differs between two reports")
    Differences differences(@RequestParam("one") String one, @RequestParam("other") String other) {
        return Differences.between(reports.one(one), reports.one(other));
    }

    @GetMapping("/{id}/verification")
    @Operation(summary = "Count the figures of a report anew from the log, and say whether they are the same")
    Verdict verify(@PathVariable("id") String id) {
        return reports.verify(id);
    }

    @Audited(Act.CONSULTATION)
    @GetMapping("/{id}/restatements")
    @Operation(summary = "List the figures that moved since they were frozen, and the events that moved them")
    Restatements.Moved restated(@PathVariable("id") String id) {
        return reports.restated(id);
    }
}
