package org.thriveline.intake.force;

import java.util.List;
import java.util.Map;
import org.thriveline.policy.Quarter;

/** Published figures of a quarter and of the one a year before, as far as the simulated force meets them. Immutable. */
public final class Figures {
    private final Quarter quarter;
    private final Map<String, Figure> settled;
    private final List<String> unused;

    Figures(Quarter quarter, Map<String, Figure> settled, List<String> unused) {
        this.quarter = quarter;
        this.settled = Map.copyOf(settled);
        this.unused = List.copyOf(unused);
    }

    /** Returns the current quarter. */
    public Quarter quarter() {
        return quarter;
    }

    /** Returns the ids of the measures that the simulated force leaves aside, in the order of the file. */
    public List<String> unused() {
        return unused;
    }

    /** Returns what is known of a measure, if only that nothing is. */
    Figure figure(String id) {
        Figure figure = settled.get(id);
        return figure == null ? Figure.none(id) : figure;
    }

    boolean has(String id) {
        Figure figure = figure(id);
        return figure.previous() != null && figure.current() != null;
    }

    /** Returns a measure that is known in both quarters. */
    Counts counts(String id) {
        Figure figure = figure(id);
        Integer previous = figure.previous();
        Integer current = figure.current();
        if (previous == null || current == null) {
            throw new IllegalStateException(id + " is not known");
        }
        return new Counts(previous, current);
    }
}
