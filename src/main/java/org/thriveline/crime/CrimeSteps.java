package org.thriveline.crime;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.thriveline.policy.Envelope;

/**
 * One or more commands on one record, accepted together or not at all: what a form says (one step), or a whole line of a
 * file (all its time stamps). This is what goes over the command bus; its answer is the number of events recorded, 0
 * where all of it was known already.
 */
public record CrimeSteps(@TargetAggregateIdentifier CrimeId id, List<CrimeCommand> steps) implements Envelope {
    public CrimeSteps {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !steps.stream().allMatch(step -> step.id().equals(id))) {
            throw new IllegalArgumentException("steps must all be of record " + id.value() + ", and at least one");
        }
    }

    /** Returns these steps of the one record they are all about. */
    public static CrimeSteps of(CrimeCommand... steps) {
        return new CrimeSteps(steps[0].id(), List.of(steps));
    }
}
