package org.thriveline.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.thriveline.figures.CodeFigures;
import org.thriveline.figures.CodeTable;
import org.thriveline.figures.JourneyFigures;
import org.thriveline.figures.Journeys;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** How the incidents of a period went from grade to grade and from code to code. Safe for use by many threads. */
public final class JourneyHistory {
    private final FactsHistory facts;
    private final Policies policies;

    public JourneyHistory(FactsHistory facts, Policies policies) {
        this.facts = facts;
        this.policies = policies;
    }

    /**
     * Grade journeys of a period.
     *
     * @param grades the grades in use on its last day
     */
    public record OfGrades(
            @JsonUnwrapped Stretch stretch, List<GradeName> grades, @JsonUnwrapped JourneyFigures figures) {}

    /** A grade, and what its policy calls it. */
    public record GradeName(Grade grade, String label) {}

    /** Opening codes against closing codes of a period, with the labels of its last day. */
    public record OfCodes(@JsonUnwrapped Stretch stretch, @JsonUnwrapped CodeFigures figures) {}

    /**
     * Returns the grade journeys of a period.
     *
     * @throws FactsReading where the log was not read in time
     */
    public OfGrades grades(Question question) {
        Incidents incidents = Incidents.of(facts, question, policies);
        Journeys journeys = new Journeys(policies);
        incidents.facts().forEach(entry -> journeys.add(entry.getKey(), entry.getValue()));
        List<GradeName> names = last(question).grades().stream()
                .map(rule -> new GradeName(rule.grade(), rule.label()))
                .toList();
        return new OfGrades(incidents.stretch(), names, journeys.figures());
    }

    /**
     * Returns what the incidents of a period were opened as, against what they were closed as.
     *
     * @throws FactsReading where the log was not read in time
     */
    public OfCodes codes(Question question) {
        Incidents incidents = Incidents.of(facts, question, policies);
        CodeTable table = new CodeTable();
        incidents.facts().forEach(entry -> table.add(entry.getValue()));
        return new OfCodes(
                incidents.stretch(), table.figures(last(question).labels()));
    }

    private Policy last(Question question) {
        return policies.on(question.current().to());
    }
}
