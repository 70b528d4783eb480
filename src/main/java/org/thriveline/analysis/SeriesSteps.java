package org.thriveline.analysis;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Note;

/** One or more commands on one series, accepted together or not at all. Its answer is the number of events recorded. */
public record SeriesSteps(@TargetAggregateIdentifier SeriesId id, List<SeriesCommand> steps) implements Note {
    public SeriesSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty()
                || !steps.stream().allMatch(step -> step.rebase().series().equals(id))) {
            throw new IllegalArgumentException("steps must all be of series " + id.value() + ", and at least one");
        }
    }

    /** Returns these steps of the one series they are all about. */
    public static SeriesSteps of(SeriesCommand... steps) {
        return new SeriesSteps(steps[0].rebase().series(), List.of(steps));
    }
}
