package org.thriveline.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Comparison;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;

/** Says which clock a measure uses: without it, a share in time means little. */
record Clocks(Policies policies, Comparison comparison) {
    /** Returns the clock, null where none runs. */
    @Nullable
    String of(MeasureRule rule) {
        if (asks(rule, "within-seconds")) {
            return "From when the call was received, by the force's own switchboard.";
        }
        return asks(rule, "in-target") ? targets(rule.where().getOrDefault("attended-as", List.of())) : null;
    }

    private static boolean asks(MeasureRule rule, String field) {
        Map<String, List<String>> share = rule.share();
        return rule.where().containsKey(field) || (share != null && share.containsKey(field));
    }

    private String targets(List<String> grades) {
        List<String> said = policies
                .between(comparison.current().first(), comparison.current().last())
                .stream()
                .flatMap(policy -> policy.grades().stream()
                        .filter(rule ->
                                grades.contains(String.valueOf(rule.grade().number())))
                        .map(rule -> target(policy, rule)))
                .toList();
        return String.join("; ", said) + ".";
    }

    private static String target(Policy policy, GradeRule rule) {
        Target target = rule.target();
        return "Policy " + policy.version() + ": " + (target == null ? "no target" : says(target));
    }

    /** Returns a target in words. */
    static String says(Target target) {
        return minutes(target.urban()) + " in towns, " + minutes(target.rural()) + " elsewhere, "
                + switch (target.clock()) {
                    case FROM_CALL -> "from the call";
                    case FROM_GRADE -> "from the grading";
                    case FROM_DISPATCH -> "from the dispatch";
                };
    }

    private static String minutes(Duration duration) {
        return duration.toMinutes() + " min";
    }
}
