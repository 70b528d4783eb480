package org.thriveline.intake;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Note;

/** The end of an import, as it goes over the command bus. Its answer is the number of events recorded. */
public record ImportSteps(@TargetAggregateIdentifier FileId id, List<EndImport> steps) implements Note {
    public ImportSteps {
        steps = List.copyOf(steps);
    }

    /** Returns the one step. */
    public static ImportSteps of(EndImport step) {
        return new ImportSteps(step.file(), List.of(step));
    }
}
