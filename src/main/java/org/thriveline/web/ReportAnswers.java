package org.thriveline.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.thriveline.access.Role;
import org.thriveline.report.ReportEvent;
import org.thriveline.report.ReportFiles;
import org.thriveline.report.ReportSheet;
import org.thriveline.report.Reports;
import org.thriveline.report.Status;
import org.thriveline.report.Written;

/** What is answered about reports. */
final class ReportAnswers {
    static final String PATH = "/api/v1/reports";

    private ReportAnswers() {}

    /** A report in the list. */
    record Summary(
            String id,
            String template,
            String period,
            String title,
            Status status,
            boolean simulated,
            long position,
            @Nullable Instant knownAt,
            String sha256,
            ReportSheet.Said drafted,
            ReportSheet.Said last) {
        static Summary of(Written report) {
            ReportEvent last = report.last();
            return new Summary(
                    report.id().value(),
                    report.snapshot().template(),
                    report.snapshot().period(),
                    report.snapshot().title(),
                    report.status(),
                    report.snapshot().simulated(),
                    report.snapshot().position(),
                    report.snapshot().knownAt(),
                    report.drafted().sha256(),
                    new ReportSheet.Said(report.drafted().by(), report.drafted().at()),
                    new ReportSheet.Said(last.by(), last.at()));
        }
    }

    /** @param on the day on which it is drafted */
    record Due(String period, LocalDate on) {}

    /**
     * When a report drafts itself.
     *
     * @param afterDays so long after a quarter's last day, null where none does
     */
    record Schedule(@Nullable Integer afterDays, @Nullable Due next) {}

    /** The reports, what can be made, and what the asker may do. */
    record Listed(List<Summary> reports, List<Reports.Choice> templates, Schedule schedule, List<String> may) {}

    /** @param href where the file is, without the copy */
    record FileLink(String form, String name, String href) {}

    /** A report with its files, and what the asker may do with it. */
    record One(@JsonUnwrapped ReportSheet report, List<FileLink> files, List<String> may) {
        static One of(Written report, Authentication who) {
            List<FileLink> files = ReportFiles.names(report, false).stream()
                    .map(name -> new FileLink(
                            name.substring(name.lastIndexOf('.') + 1),
                            name,
                            PATH + "/" + report.id().value() + "/files/" + name))
                    .toList();
            return new One(ReportSheet.of(report), files, may(report.status(), who));
        }

        private static List<String> may(Status status, Authentication who) {
            List<String> may = new ArrayList<>();
            boolean open = status == Status.DRAFT || status == Status.REVIEWED;
            if (open && writes(who)) {
                may.add("comment");
            }
            if (status == Status.DRAFT && writes(who)) {
                may.add("review");
            }
            if (status == Status.REVIEWED && makes(who)) {
                may.add("publish");
            }
            if (status != Status.WITHDRAWN && makes(who)) {
                may.add("withdraw");
            }
            return may;
        }
    }

    /** Returns whether somebody makes and publishes reports. */
    static boolean makes(Authentication who) {
        return Role.among(who.getAuthorities()).contains(Role.REPORTER.word());
    }

    /** Returns whether somebody writes and reviews them. */
    private static boolean writes(Authentication who) {
        return makes(who) || Role.among(who.getAuthorities()).contains(Role.ANALYST.word());
    }
}
