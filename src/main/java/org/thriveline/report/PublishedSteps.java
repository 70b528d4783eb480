package org.thriveline.report;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Note;

/** A table to bring in, as it goes over the command bus. Its answer is the number of events recorded. */
public record PublishedSteps(List<BringIn> steps) implements Note {
    public PublishedSteps {
        steps = List.copyOf(steps);
    }

    /** Returns the one step. */
    public static PublishedSteps of(BringIn step) {
        return new PublishedSteps(List.of(step));
    }

    @Override
    @TargetAggregateIdentifier
    public Object id() {
        return PublishedId.PUBLISHED_FIGURES;
    }
}
