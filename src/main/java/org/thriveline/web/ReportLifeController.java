package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.report.ReportCommand;
import org.thriveline.report.ReportCommand.Comment;
import org.thriveline.report.ReportCommand.Publish;
import org.thriveline.report.ReportCommand.Review;
import org.thriveline.report.ReportCommand.Withdraw;
import org.thriveline.report.ReportSheet;
import org.thriveline.report.ReportSteps;
import org.thriveline.report.Reports;

/** The life of a report: written about, reviewed, published, withdrawn. */
@RestController
@RequestMapping(ReportAnswers.PATH + "/{id}")
class ReportLifeController {
    private final Recorder recorder;
    private final Reports reports;

    ReportLifeController(Recorder recorder, Reports reports) {
        this.recorder = recorder;
        this.reports = reports;
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/commentary")
    @Operation(summary = "Write about a section; figures are referred to, as {{incidents.grade1.change}}")
    ReportAnswers.One comment(Said<Comment> said, Authentication who) {
        // What it may refer to is frozen, so that nothing can change between this check and the record.
        ReportSheet.preview(
                reports.one(said.id()), said.command().section(), said.command().text());
        return said(said, who);
    }

    /** A text that somebody is writing. */
    record Draft(String section, String text) {}

    @PostMapping("/commentary/check")
    @Operation(summary = "Show what a text about a section would be, and flag typed numbers; nothing is recorded")
    ReportSheet.Preview check(@PathVariable("id") String id, Said<Draft> said) {
        return ReportSheet.preview(
                reports.one(id), said.command().section(), said.command().text());
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/review")
    @Operation(summary = "Say that a report was read and is right")
    ReportAnswers.One review(Said<Review> said, Authentication who) {
        return said(said, who);
    }

    @Audited(Act.DISCLOSURE)
    @PostMapping("/publication")
    @Operation(summary = "Publish a reviewed report: it never changes again")
    ReportAnswers.One publish(Said<Publish> said, Authentication who) {
        return said(said, who);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraw a report, with a reason")
    ReportAnswers.One withdraw(Said<Withdraw> said, Authentication who) {
        return said(said, who);
    }

    private ReportAnswers.One said(Said<? extends ReportCommand> said, Authentication who) {
        recorder.note(said, ReportSteps::of);
        return ReportAnswers.One.of(reports.one(said.id()), who);
    }
}
