package org.thriveline.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.By;
import org.thriveline.figures.Counts;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Slice;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;

/** Counts one measure period by period. */
record SeriesCounts(KnownFacts.Asked asked, MeasureRule rule, Policies policies) {
    /**
     * What was counted.
     *
     * @param value null where it cannot be said
     * @param part what a percentage is of, null for counts
     */
    record Figure(@Nullable Number value, Counts.@Nullable Part part) {
        private static final Figure NONE = new Figure(null, null);
    }

    /** Returns the figures of some periods; without value where nothing at all of the kind was recorded in a period. */
    List<Figure> of(List<By.Step> steps, Slice slice) {
        Measures measures = new Measures(List.of(rule), policies);
        List<Figure> figures = new ArrayList<>();
        for (By.Step step : steps) {
            boolean known = slice.applies(rule.of()) && asked.facts().any(rule.of(), step.first(), step.last());
            figures.add(known ? figure(measures, step, slice) : Figure.NONE);
        }
        return figures;
    }

    private Figure figure(Measures measures, By.Step step, Slice slice) {
        Counts counts = measures.count(asked.facts(), step.first(), step.last(), slice);
        return new Figure(counts.figure(rule), rule.share() == null ? null : counts.part(rule));
    }
}
