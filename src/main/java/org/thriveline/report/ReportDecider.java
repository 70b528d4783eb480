package org.thriveline.report;

import java.util.List;
import java.util.Objects;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Steps;
import org.thriveline.report.ReportCommand.Comment;
import org.thriveline.report.ReportCommand.DraftReport;
import org.thriveline.report.ReportCommand.Publish;
import org.thriveline.report.ReportCommand.Review;
import org.thriveline.report.ReportCommand.Withdraw;

/** Decides what a command on a report makes happen. Pure, and safe for use by many threads. */
public final class ReportDecider {
    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<ReportEvent> decide(List<ReportCommand> steps, Shelf shelf) {
        return Steps.inOrder(steps, shelf, (command, now) -> decide(command, now.of(command.id())), Shelf::evolve);
    }

    /**
     * Returns what happened, empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<ReportEvent> decide(ReportCommand command, Report report) {
        if (command instanceof DraftReport c) {
            return draft(c, report);
        }
        Status status = report.status();
        if (status == null) {
            throw new Rejection(
                    "not-recorded", "id", "there is no report " + command.id().value());
        }
        return switch (command) {
            case DraftReport c -> draft(c, report);
            case Comment c -> comment(c, report, status);
            case Review c ->
                switch (status) {
                    case DRAFT -> List.of(new ReportEvent.Reviewed(c.id(), c.at(), c.by()));
                    case REVIEWED -> List.of();
                    case PUBLISHED, WITHDRAWN -> throw not("review", status);
                };
            case Publish c ->
                switch (status) {
                    case REVIEWED -> List.of(new ReportEvent.Published(c.id(), c.at(), c.by()));
                    case PUBLISHED -> List.of();
                    case DRAFT, WITHDRAWN -> throw not("publish", status);
                };
            case Withdraw c ->
                status == Status.WITHDRAWN
                        ? List.of()
                        : List.of(new ReportEvent.Withdrawn(c.id(), c.at(), c.by(), c.reason()));
        };
    }

    private static List<ReportEvent> draft(DraftReport command, Report report) {
        String sha256 = Canonical.sha256(command.snapshot());
        if (report.sha256() == null) {
            return List.of(
                    new ReportEvent.Drafted(command.id(), command.at(), command.by(), command.snapshot(), sha256));
        }
        if (report.sha256().equals(sha256)) {
            return List.of();
        }
        throw new Rejection(
                "already-drafted",
                "id",
                "report " + command.id().value()
                        + " was drafted already, with other figures: its figures never change");
    }

    private static List<ReportEvent> comment(Comment command, Report report, Status status) {
        if (status == Status.PUBLISHED || status == Status.WITHDRAWN) {
            throw not("write about", status);
        }
        if (!report.sections().contains(command.section())) {
            throw new Rejection("unknown-section", "section", "the report has no section " + command.section());
        }
        return command.text().equals(Objects.requireNonNullElse(report.texts().get(command.section()), ""))
                ? List.of()
                : List.of(new ReportEvent.Commented(
                        command.id(), command.at(), command.by(), command.section(), command.text()));
    }

    private static Rejection not(String what, Status status) {
        return new Rejection(
                "report-is-" + status.word(),
                "",
                "nobody can " + what + " a report that is " + status.word()
                        + (status == Status.DRAFT ? ": it must be reviewed first" : ""));
    }
}
