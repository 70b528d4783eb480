package org.thriveline.history;

import java.util.List;
import java.util.Map;
import org.thriveline.figures.IncidentFact;
import org.thriveline.figures.Period;
import org.thriveline.policy.Policies;

/**
 * The incidents of one period and what they stand on, as they were when they were asked for.
 *
 * @param facts by the incidents' numbers, in no order
 */
record Incidents(Stretch stretch, List<Map.Entry<String, IncidentFact>> facts) {
    /** @throws FactsReading where the log was not read in time */
    static Incidents of(FactsHistory history, Question question, Policies policies) {
        // The register waits for this: facts do not change, so what is done with them is done later.
        return history.ask(question.knownAt(), asked -> {
            Period period = question.current();
            return new Incidents(
                    Stretch.of(question, asked, policies),
                    asked.facts()
                            .incidents(period.from(), period.to())
                            .filter(entry -> question.slice().takes(entry.getValue()))
                            .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                            .toList());
        });
    }
}
