package org.thriveline.report;

import java.time.Instant;
import org.thriveline.analysis.AnalysisCommand;
import org.thriveline.policy.Texts;

/** What a person does with a report. Said twice, it changes nothing. */
public sealed interface ReportCommand extends AnalysisCommand {
    ReportId id();

    /** Keeps figures as they were frozen. */
    record DraftReport(ReportId id, Instant at, String by, Snapshot snapshot) implements ReportCommand {
        public DraftReport {
            said(id, at, by);
            Texts.present("snapshot", snapshot);
        }
    }

    /** @param text with references to figures; empty takes back what was written */
    record Comment(ReportId id, Instant at, String by, String section, String text) implements ReportCommand {
        /** Some three pages. */
        private static final int LONGEST = 10_000;

        public Comment {
            said(id, at, by);
            Texts.required("section", section, 100);
            if (!Texts.present("text", text).isEmpty()) {
                Texts.required("text", text, LONGEST);
            }
        }
    }

    record Review(ReportId id, Instant at, String by) implements ReportCommand {
        public Review {
            said(id, at, by);
        }
    }

    record Publish(ReportId id, Instant at, String by) implements ReportCommand {
        public Publish {
            said(id, at, by);
        }
    }

    record Withdraw(ReportId id, Instant at, String by, String reason) implements ReportCommand {
        public Withdraw {
            said(id, at, by);
            Texts.required("reason", reason, 500);
        }
    }

    private static void said(ReportId id, Instant at, String by) {
        Texts.present("id", id);
        Texts.present("at", at);
        Texts.required("by", by, 100);
    }
}
