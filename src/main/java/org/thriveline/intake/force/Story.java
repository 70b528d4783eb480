package org.thriveline.intake.force;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens to one record, put together before it is told. Used by one thread. */
final class Story {
    private record Step(long at, Object command) {}

    private final List<Step> steps = new ArrayList<>(12);

    /** At one time, what is said first comes first. */
    void say(long at, Object command) {
        steps.add(new Step(at, command));
    }

    /** Returns when the last of all steps so far happens. */
    long last() {
        return steps.stream().mapToLong(Step::at).max().orElse(Long.MIN_VALUE);
    }

    /**
     * Tells it, in the order of time.
     *
     * @param entered when the record was made: what happened before is recorded only then
     */
    void tell(long entered, Tape tape) {
        steps.sort(Comparator.comparingLong(Step::at));
        for (Step step : steps) {
            tape.put(Instant.ofEpochSecond(Math.max(step.at(), entered)), step.command());
        }
    }
}
