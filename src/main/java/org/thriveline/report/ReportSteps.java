package org.thriveline.report;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Note;

/** One or more commands on reports, accepted together or not at all. Its answer is the number of events recorded. */
public record ReportSteps(List<ReportCommand> steps) implements Note {
    public ReportSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must be at least one");
        }
    }

    /** Returns these steps. */
    public static ReportSteps of(ReportCommand... steps) {
        return new ReportSteps(List.of(steps));
    }

    @Override
    @TargetAggregateIdentifier
    public Object id() {
        return ShelfId.REPORTS;
    }
}
