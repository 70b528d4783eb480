package org.thriveline.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a policy as a candidate to begin from: what can be tried out of it, in the form that {@link CandidateFile} reads. */
public final class CandidateText {
    private CandidateText() {}

    /** Returns the text. Read again, it is a candidate that changes nothing. */
    public static String of(Policy policy) {
        List<String> lines = new ArrayList<>();
        lines.add("# What differs from the policy in force; leave out what stays as it is.");
        lines.add("version: Candidate");
        lines.add("");
        lines.add("# Clocks: from-call, from-grade, from-dispatch.");
        lines.add("grades:");
        policy.grades().forEach(rule -> lines.addAll(grade(rule)));
        lines.add("");
        lines.add("reassess-after-minutes: " + policy.reassessAfter().toMinutes());
        lines.add("flags: " + flags(policy.flags()));
        lines.add("");
        lines.add("# Grades by opening code and qualifiers, in place of people's; the first rule that matches wins.");
        String comment = policy.mappings().isEmpty() ? "# " : "";
        lines.add(comment + "grade-rules:");
        if (policy.mappings().isEmpty()) {
            String code = policy.codes().isEmpty()
                    ? "some-code"
                    : policy.codes().getFirst().code();
            lines.add("#   - {opening: [" + quoted(code) + "], qualifiers: [domestic], grade: "
                    + policy.grades().getFirst().grade() + "}");
        }
        policy.mappings().forEach(mapping -> lines.add("  - " + mapping(mapping)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> grade(GradeRule rule) {
        List<String> lines = new ArrayList<>();
        lines.add("  - grade: " + rule.grade());
        lines.add("    label: " + quoted(rule.label()));
        Target target = rule.target();
        if (target != null) {
            lines.add("    target: {clock: " + word(target.clock()) + ", urban-minutes: "
                    + target.urban().toMinutes() + ", rural-minutes: "
                    + target.rural().toMinutes() + "}");
        }
        return lines;
    }

    private static String flags(FlagRule flags) {
        @Nullable Duration assess = flags.assessWithin();
        return "{" + (assess == null ? "" : "assess-within-minutes: " + assess.toMinutes() + ", ")
                + "near-breach-minutes: " + flags.nearBreach().toMinutes() + "}";
    }

    private static String mapping(GradeMapping mapping) {
        List<String> parts = new ArrayList<>();
        if (!mapping.openings().isEmpty()) {
            parts.add("opening: ["
                    + String.join(
                            ", ",
                            mapping.openings().stream()
                                    .map(code -> quoted(code.value()))
                                    .sorted()
                                    .toList())
                    + "]");
        }
        if (!mapping.qualifiers().isEmpty()) {
            parts.add("qualifiers: ["
                    + String.join(
                            ", ",
                            mapping.qualifiers().stream()
                                    .map(CandidateText::word)
                                    .toList())
                    + "]");
        }
        parts.add("grade: " + mapping.grade());
        return "{" + String.join(", ", parts) + "}";
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A JSON string is a YAML one. */
    private static String quoted(String text) {
        return StoredJson.mapper().writeValueAsString(text);
    }
}
