package org.thriveline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.paper.Figures;
import org.thriveline.report.paper.Paper.Term;

/** How the figures of a report came about: what stands on its cover. */
record Cover(Copy copy, @Nullable Written written) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss zzz", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    List<Term> facts() {
        Snapshot snapshot = copy.snapshot();
        List<Term> facts = new ArrayList<>();
        facts.add(new Term("Force", snapshot.force()));
        facts.add(new Term(
                "Period", days(snapshot.current().first(), snapshot.current().last())));
        facts.add(new Term(
                "Compared with",
                days(snapshot.previous().first(), snapshot.previous().last())));
        facts.add(new Term(
                "Figures as known at", snapshot.knownAt() == null ? "nothing recorded" : moment(snapshot.knownAt())));
        facts.add(new Term(
                "Log position",
                Figures.shown(java.math.BigDecimal.valueOf(snapshot.position()), false) + " units of work"));
        facts.add(new Term(
                "Counted by",
                "policy " + String.join(", ", snapshot.policies()) + " (rules " + snapshot.rules() + "), folds version "
                        + snapshot.fold()));
        if (!copy.isOpen()) {
            facts.add(new Term("SHA-256 of the figures", Canonical.sha256(snapshot)));
        }
        if (written != null) {
            facts.add(new Term(
                    "Report", written.id().value() + ", " + written.status().word()));
            written.events().stream()
                    .filter(event -> !(event instanceof ReportEvent.Commented))
                    .forEach(event -> facts.add(new Term(what(event), event.by() + ", " + moment(event.at()))));
        }
        if (copy.isOpen()) {
            facts.add(new Term("Small numbers", says(snapshot.copying())));
        }
        return facts;
    }

    private String says(Snapshot.Copying copying) {
        return "Counts from 1 to " + (copying.suppressBelow() - 1)
                + " are not told, nor what they could be worked out from: "
                + copy.suppressed() + " numbers"
                + (copying.roundTo() > 1 ? "; counts are rounded to multiples of " + copying.roundTo() : "") + ".";
    }

    private static String what(ReportEvent event) {
        return switch (event) {
            case ReportEvent.Drafted _ -> "Figures frozen by";
            case ReportEvent.Commented _ -> "Written by";
            case ReportEvent.Reviewed _ -> "Reviewed by";
            case ReportEvent.Published _ -> "Published by";
            case ReportEvent.Withdrawn _ -> "Withdrawn by";
        };
    }

    private String moment(Instant moment) {
        return moment.atZone(ZoneId.of(copy.snapshot().zone())).format(MOMENT);
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.format(DAY) + " to " + last.format(DAY);
    }
}
