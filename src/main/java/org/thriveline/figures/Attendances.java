package org.thriveline.figures;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;

/** Counts what came of targets, by grade. Not thread-safe. */
final class Attendances {
    private static final double PERCENT = 100;

    private final int[][] counts = new int[Moves.GRADES][TargetRun.Outcome.values().length];

    void add(TargetRun run) {
        counts[Moves.place(run.grade())][run.outcome().ordinal()]++;
    }

    private int awaited(Grade grade) {
        int sum = 0;
        for (TargetRun.Outcome outcome : TargetRun.Outcome.values()) {
            sum += outcome == TargetRun.Outcome.NONE ? 0 : count(grade, outcome);
        }
        return sum;
    }

    private int count(Grade grade, TargetRun.Outcome outcome) {
        return counts[grade.number()][outcome.ordinal()];
    }

    CounterfactualFigures.Attended figures(Grade grade, Policy policy) {
        int within = count(grade, TargetRun.Outcome.WITHIN);
        int late = count(grade, TargetRun.Outcome.LATE);
        return new CounterfactualFigures.Attended(
                target(grade, policy),
                awaited(grade),
                within,
                late,
                count(grade, TargetRun.Outcome.UNATTENDED),
                count(grade, TargetRun.Outcome.NOT_NEEDED),
                count(grade, TargetRun.Outcome.PENDING),
                within + late == 0 ? null : PERCENT * within / (within + late));
    }

    private static CounterfactualFigures.@Nullable TargetFigures target(Grade grade, Policy policy) {
        return policy.grade(grade)
                .map(rule -> rule.target())
                .map(Attendances::figures)
                .orElse(null);
    }

    private static CounterfactualFigures.TargetFigures figures(Target target) {
        return new CounterfactualFigures.TargetFigures(
                target.clock(), target.urban().toMinutes(), target.rural().toMinutes());
    }
}
