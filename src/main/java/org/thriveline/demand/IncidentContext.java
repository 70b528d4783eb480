package org.thriveline.demand;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.Line;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;

/**
 * An incident as it stands, and what the board knows round it.
 *
 * @param calls that led to it, all of them while it is open, else of the last day
 * @param earlier other incidents at its place that were opened before it, newest first
 * @param earlierDays how far back these are looked for
 */
public record IncidentContext(IncidentsView.Row row, List<CallRow> calls, List<EarlierRow> earlier, long earlierDays) {

    /** @param callerCalls how many calls its caller made within the policy's rule, 0 where the caller is not known */
    public record CallRow(
            String id,
            Line line,
            Instant received,
            @Nullable Instant answered,
            @Nullable Instant ended,
            int callerCalls) {}

    /** One earlier incident. */
    public record EarlierRow(
            String id,
            String opening,
            Instant opened,
            @Nullable Instant closed,
            @Nullable ClosingCode closing,
            @Nullable Grade grade) {}
}
