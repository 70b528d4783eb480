package org.thriveline.person;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Note;

/** An erasure, as it goes over the command bus. Its answer is the number of events recorded. */
public record ErasureSteps(List<ErasePerson> steps) implements Note {
    public ErasureSteps {
        steps = List.copyOf(steps);
    }

    /** Returns the one step. */
    public static ErasureSteps of(ErasePerson step) {
        return new ErasureSteps(List.of(step));
    }

    @Override
    @TargetAggregateIdentifier
    public Object id() {
        return ErasuresId.ERASURES;
    }
}
