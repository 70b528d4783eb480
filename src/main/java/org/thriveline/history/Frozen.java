package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.How;
import org.thriveline.policy.Incomplete;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.OnFigures;

/**
 * What the log says of a period at one position, for keeping: the same position gives the same, on whatever machine.
 *
 * @param recordedAt when the last unit of work before that position was recorded; null where the log was empty
 * @param series each measure by month until the period's end, with what is usual for it
 * @param entered how the period's records were entered, none where nothing is to be said
 * @param unassessed how many of the period's incidents have no THRIVE assessment
 * @param refused how many rows were refused of files that reach into the period, or of which no row could be taken
 * @param recorded the kinds of records of which there is any in the current period
 * @param recordedBefore those of which there is any in the previous one
 * @param notes what bears on figures, in the order of the log
 * @param incomplete what is left out of all that, null where nothing is
 */
public record Frozen(
        Comparison comparison,
        @Nullable Instant recordedAt,
        List<MeasuredSeries> series,
        List<Entered> entered,
        long unassessed,
        long refused,
        Set<Records> recorded,
        Set<Records> recordedBefore,
        List<OnFigures> notes,
        @Nullable Incomplete incomplete) {
    /** So many records of a kind were entered like that. */
    public record Entered(Records of, How how, long times) {}
}
