package org.thriveline.report;

import java.util.ArrayList;
import java.util.List;
import org.thriveline.history.Comparison;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;

/** The words of the policy in force at the end of a period. */
record Glossary(Policies policies, Comparison comparison) {
    List<Snapshot.Term> terms() {
        Policy policy = policies.on(comparison.current().last());
        List<Snapshot.Term> terms = new ArrayList<>();
        policy.grades()
                .forEach(grade ->
                        terms.add(new Snapshot.Term("Grade " + grade.grade().number(), meaning(grade))));
        policy.risks()
                .forEach(risk -> terms.add(new Snapshot.Term(
                        risk.label() + (risk.label().endsWith("risk") ? "" : " risk"),
                        "A level of risk of a missing person.")));
        policy.thrive()
                .forEach(letter -> terms.add(new Snapshot.Term(
                        "THRIVE " + letter.letter().value() + ", " + letter.name(), letter.question())));
        return terms;
    }

    private static String meaning(GradeRule grade) {
        Target target = grade.target();
        return grade.label() + ". "
                + (target == null ? "No attendance target." : "To be attended in time: " + Clocks.says(target) + ".");
    }
}
