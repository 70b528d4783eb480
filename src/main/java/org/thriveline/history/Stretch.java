package org.thriveline.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

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
                new Comparison.Days(period.name(), period.from(), period.to()),
                part(question.slice()),
                versions(policies, period));
    }

    static List<String> versions(Policies policies, Period period) {
        return policies.between(period.from(), period.to()).stream()
                .map(Policy::version)
                .distinct()
                .toList();
    }

    private static Comparison.Part part(Slice slice) {
        return new Comparison.Part(
                slice.areas().stream()
                        .sorted(Comparator.comparing(AreaCode::value))
                        .toList(),
                slice.beats().stream()
                        .sorted(Comparator.comparing(BeatCode::value))
                        .toList(),
                slice.qualifiers().stream().sorted().toList());
    }
}
