package org.thriveline.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Several commands on one record, decided as one. */
public final class Steps {
    private Steps() {}

    /**
     * Returns the events of all steps, each decided on the state that the ones before it leave.
     *
     * @param decide the events of one command on a state
     * @param evolve the state after an event
     * @throws Rejection of the first step that is refused; then no step counts
     */
    public static <C, S, E> List<E> inOrder(
            List<C> steps, S state, BiFunction<C, S, List<E>> decide, BiFunction<S, E, S> evolve) {
        List<E> events = new ArrayList<>();
        S working = state;
        for (C step : steps) {
            for (E event : decide.apply(step, working)) {
                events.add(event);
                working = evolve.apply(working, event);
            }
        }
        return List.copyOf(events);
    }
}
