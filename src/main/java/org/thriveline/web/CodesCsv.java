package org.thriveline.web;

import java.util.ArrayList;
import java.util.List;
import org.thriveline.figures.CodeFigures;
import org.thriveline.history.JourneyHistory;

/** Opening codes against closing codes as a table: a row a pair, and one for those not closed. */
record CodesCsv(JourneyHistory.OfCodes of) {
    private static final List<String> HEADS =
            List.of("opening", "opening label", "closing", "closing label", "incidents");

    String text() {
        List<List<Object>> rows = new ArrayList<>();
        for (CodeFigures.OpeningRow row : of.figures().rows()) {
            row.closing()
                    .forEach(closing -> rows.add(
                            List.of(row.opening(), row.label(), closing.code(), closing.label(), closing.count())));
            if (row.notClosed() > 0) {
                rows.add(List.of(row.opening(), row.label(), "", "not closed", row.notClosed()));
            }
        }
        return Csv.text(HEADS, rows);
    }
}
