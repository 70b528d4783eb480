package org.thriveline.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;

/** Times that incidents spent in each grade, from its grading to the next, or until they were dealt with. Not thread-safe. */
final class Stays {
    private static final double MEDIAN = 0.5;
    private static final double LONG = 0.9;

    private final SortedMap<Integer, Lengths> lengths = new TreeMap<>();
    private final SortedMap<Integer, Integer> open = new TreeMap<>();
    private int outOfOrder;

    void add(IncidentFact fact) {
        Grade grade = null;
        long since = fact.second();
        for (GradeStep step : fact.grades()) {
            add(grade, step.second() - since);
            grade = step.grade();
            since = step.second();
        }
        if (fact.dealt() > 0) {
            add(grade, fact.dealt() - since);
        } else {
            open.merge(Moves.place(grade), 1, Integer::sum);
            lengths.computeIfAbsent(Moves.place(grade), _ -> new Lengths());
        }
    }

    private void add(@Nullable Grade grade, long length) {
        if (length < 0) {
            outOfOrder++;
        } else {
            lengths.computeIfAbsent(Moves.place(grade), _ -> new Lengths()).add(length);
        }
    }

    List<JourneyFigures.Stay> all() {
        List<JourneyFigures.Stay> all = new ArrayList<>();
        lengths.forEach((grade, of) -> all.add(new JourneyFigures.Stay(
                Moves.grade(grade),
                of.count(),
                of.percentile(MEDIAN),
                of.percentile(LONG),
                open.getOrDefault(grade, 0))));
        return all;
    }

    int outOfOrder() {
        return outOfOrder;
    }
}
