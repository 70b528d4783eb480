package org.thriveline.analysis;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Note;

/** One or more commands on questions, accepted together or not at all. Its answer is the number of events recorded. */
public record QuestionSteps(List<QuestionCommand> steps) implements Note {
    public QuestionSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must be at least one");
        }
    }

    /** Returns these steps. */
    public static QuestionSteps of(QuestionCommand... steps) {
        return new QuestionSteps(List.of(steps));
    }

    @Override
    @TargetAggregateIdentifier
    public Object id() {
        return NotebookId.QUESTIONS;
    }
}
