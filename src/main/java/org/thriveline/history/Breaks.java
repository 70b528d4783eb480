package org.thriveline.history;

import java.util.ArrayList;
import java.util.List;
import org.thriveline.figures.Period;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** Finds where the rules changed: a change breaks every series it touches. */
record Breaks(Policies policies) {
    /** Returns the changes after the first day of the one period, up to the last day of the other, oldest first. */
    List<Comparison.Break> between(Period first, Period last) {
        var from = first.from().isBefore(last.from()) ? first.from() : last.from();
        var to = first.to().isAfter(last.to()) ? first.to() : last.to();
        List<Comparison.Break> breaks = new ArrayList<>();
        Policy before = null;
        for (Policy policy : policies.versions()) {
            if (before != null && policy.from().isAfter(from) && !policy.from().isAfter(to)) {
                breaks.add(new Comparison.Break(policy.from(), policy.version(), says(before, policy)));
            }
            before = policy;
        }
        return breaks;
    }

    private static String says(Policy before, Policy after) {
        List<String> changed = new ArrayList<>();
        if (!before.grades().equals(after.grades())) {
            changed.add("grades and targets");
        }
        if (!before.areas().equals(after.areas())) {
            changed.add("areas");
        }
        if (!before.risks().equals(after.risks())) {
            changed.add("risk levels");
        }
        if (!before.thrive().equals(after.thrive())) {
            changed.add("THRIVE questions");
        }
        if (!before.codes().equals(after.codes())) {
            changed.add("codes");
        }
        if (!before.harm().equals(after.harm())) {
            changed.add("weights of harm");
        }
        if (!before.measures().equals(after.measures())) {
            changed.add("measures");
        }
        return changed.isEmpty() ? "other rules changed" : String.join(", ", changed) + " changed";
    }
}
