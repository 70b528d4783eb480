package org.thriveline.person;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Note;

/** What was said of a person, as it goes over the command bus. Its answer is the number of events recorded. */
public record DetailsSteps(@TargetAggregateIdentifier DetailsId id, List<DescribePerson> steps) implements Note {
    public DetailsSteps {
        steps = List.copyOf(steps);
    }

    /** Returns the one step. */
    public static DetailsSteps of(DescribePerson step) {
        return new DetailsSteps(step.id(), List.of(step));
    }
}
