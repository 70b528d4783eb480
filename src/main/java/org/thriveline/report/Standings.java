package org.thriveline.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.paper.Cell;

/** How a force stands beside others, as cells. */
record Standings(@Nullable Standing standing, Cells cells) {
    List<Cell> row() {
        return List.of(
                cell(
                        standing == null || standing.mostSimilar() == null
                                ? null
                                : BigDecimal.valueOf(standing.mostSimilar())),
                cell(standing == null || standing.national() == null ? null : BigDecimal.valueOf(standing.national())),
                cell(standing == null ? null : standing.positiveOutcomes()));
    }

    private Cell cell(@Nullable BigDecimal value) {
        return cells.of(value == null ? Shown.Absent.ABSENT : new Shown.Value(value), false, PaperMaker.NOT_AVAILABLE);
    }
}
