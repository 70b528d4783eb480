package org.thriveline.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.By;
import org.thriveline.figures.Counts;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.MeasureRule;

/**
 * Counts one measure period by period.
 *
 * @param rule one of the measures
 */
record SeriesCounts(KnownFacts.Asked asked, MeasureRule rule, Measures measures) {
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
    List<Figure> of(By by, List<By.Step> steps, Slice slice) {
        List<Figure> figures = new ArrayList<>();
        for (By.Step step : steps) {
            boolean known = slice.applies(rule.of()) && asked.facts().any(rule.of(), step.first(), step.last());
            figures.add(known ? figure(counts(by, step, slice)) : Figure.NONE);
        }
        return figures;
    }

    /** Of a catalogue's months what was counted is kept. */
    private Counts counts(By by, By.Step step, Slice slice) {
        if (by == By.WEEK || measures.rules().size() == 1) {
            return measures.count(asked.facts(), step.first(), step.last(), slice);
        }
        Period months = new Period(step.name(), YearMonth.from(step.first()), YearMonth.from(step.last()));
        return asked.counts().of(measures, slice, months);
    }

    private Figure figure(Counts counts) {
        return new Figure(counts.figure(rule), rule.share() == null ? null : counts.part(rule));
    }
}
