package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Period;
import org.thriveline.policy.Policies;

/**
 * What the figures of one period stand on.
 *
 * @param position how many units of work of the log they take in
 * @param knownAt by what was recorded until then; null for as known now
 * @param policies the versions in force in the period
 */
public record Stretch(
        String quarter,
        String force,
        String zone,
        boolean simulated,
        long position,
        @Nullable Instant knownAt,
        Comparison.Days period,
        Comparison.Part slice,
        List<String> policies) {
    static Stretch of(Question question, KnownFacts.Asked asked, Policies policies) {
        Period period = question.current();
        return new Stretch(
                question.quarter().toString(),
                policies.force(),
                policies.zone().getId(),
                asked.provenance().simulated(),
                asked.position(),
                question.knownAt(),
                Comparison.Days.of(period),
                Comparison.Part.of(question.slice()),
                new InForce(policies).versions(period));
    }
}
