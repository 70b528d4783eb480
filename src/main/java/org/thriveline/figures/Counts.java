package org.thriveline.figures;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.PersonKey;

/** What measures counted over some time. Those of parts of it can be added up; people are then still told apart. Not thread-safe. */
public final class Counts {
    private static final double PERCENT = 100;

    private final Measures measures;
    private final long[] of;
    private final long[] outOf;
    private final Map<Integer, Map<PersonKey, Integer>> people = new HashMap<>();

    Counts(Measures measures) {
        this.measures = measures;
        this.of = new long[measures.rules().size()];
        this.outOf = new long[measures.rules().size()];
    }

    void count(int measure, boolean share, @Nullable PersonKey person) {
        outOf[measure]++;
        if (share) {
            of[measure]++;
        }
        if (person != null) {
            people.computeIfAbsent(measure, _ -> new HashMap<>()).merge(person, 1, Integer::sum);
        }
    }

    /** Adds what was counted by the same measures over another time. */
    void add(Counts other) {
        for (int measure = 0; measure < of.length; measure++) {
            of[measure] += other.of[measure];
            outOf[measure] += other.outOf[measure];
        }
        other.people.forEach((measure, counted) -> counted.forEach((person, times) ->
                people.computeIfAbsent(measure, _ -> new HashMap<>()).merge(person, times, Integer::sum)));
    }

    /** Returns a measure's figure: how many, or what percentage, unrounded; null for a percentage of nothing. */
    public @Nullable Number figure(MeasureRule rule) {
        int measure = measures.place(rule);
        Map<PersonKey, Integer> counted = people.getOrDefault(measure, Map.of());
        return switch (rule.as()) {
            case PEOPLE -> (long) counted.size();
            case REPEAT_PEOPLE ->
                counted.values().stream().filter(times -> times > 1).count();
            case RECORDS -> {
                if (rule.share() == null) {
                    yield of[measure];
                }
                yield outOf[measure] == 0 ? null : PERCENT * of[measure] / outOf[measure];
            }
        };
    }

    /** Returns of how many a percentage is: those for which it holds, and all. */
    public Part part(MeasureRule rule) {
        int measure = measures.place(rule);
        return new Part(of[measure], outOf[measure]);
    }

    /** So many of so many. */
    public record Part(long of, long outOf) {}
}
