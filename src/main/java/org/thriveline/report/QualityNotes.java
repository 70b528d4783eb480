package org.thriveline.report;

import java.util.ArrayList;
import java.util.List;
import org.thriveline.figures.How;
import org.thriveline.figures.chart.ControlChart;
import org.thriveline.history.Frozen;
import org.thriveline.policy.MeasureRule.Records;

/** Says what bears on how far figures can be trusted. */
record QualityNotes(Frozen frozen) {
    List<Snapshot.QualityNote> all() {
        List<Snapshot.QualityNote> notes = new ArrayList<>();
        frozen.entered()
                .forEach(entered -> notes.add(new Snapshot.QualityNote(
                        kind(entered.of()) + ": " + entered.how().word(), says(entered.how()), entered.times())));
        if (frozen.recorded().contains(Records.INCIDENTS)) {
            notes.add(new Snapshot.QualityNote(
                    "Incidents: unassessed",
                    "Incidents of the period without a THRIVE assessment.",
                    frozen.unassessed()));
        }
        if (frozen.refused() > 0) {
            notes.add(new Snapshot.QualityNote(
                    "Imported rows: rejected",
                    "Rows that were refused, of files that reach into the period or of which no row could be read.",
                    frozen.refused()));
        }
        long silent = frozen.series().stream()
                .filter(series -> series.points().stream().allMatch(point -> point.centre() == null))
                .count();
        if (silent > 0) {
            notes.add(new Snapshot.QualityNote(
                    "Measures: too short a history",
                    "Measures of which fewer than " + ControlChart.LEAST
                            + " months are known, so that nothing can be said of what is usual.",
                    silent));
        }
        return notes;
    }

    private static String kind(Records of) {
        return switch (of) {
            case CALLS -> "Calls";
            case INCIDENTS -> "Incidents";
            case MISSING -> "Missing-person records";
            case SEARCHES -> "Stop-searches";
            case CRIMES -> "Crimes";
        };
    }

    private static String says(How how) {
        return switch (how) {
            case LATE -> "Recorded more than a day after they happened.";
            case CORRECTED -> "Corrections of what was recorded first; counted as corrected.";
            case VOIDED -> "Recorded by mistake and voided since; not counted.";
            case FLAGGED -> "Times that cannot be, or make no sense beside others; kept, and flagged.";
        };
    }
}
