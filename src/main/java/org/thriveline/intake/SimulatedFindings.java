package org.thriveline.intake;

import java.util.List;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Policy;

/** A THRIVE assessment in words, one finding a letter of the policy. */
final class SimulatedFindings {
    private static final List<String> NOTHING = List.of("Nothing seen.", "Asked; nothing to note.");
    private static final List<String> LITTLE = List.of("Little, and in hand.", "Some, but people are safe for now.");
    private static final List<String> SOME =
            List.of("Some; could grow if we wait.", "The caller is worried, with reason.");
    private static final List<String> MUCH = List.of("Much, and happening now.", "Grave if nobody goes soon.");

    private SimulatedFindings() {}

    static List<ThriveFinding> of(Policy policy, Grade grade, Dice dice) {
        return policy.thrive().stream()
                .map(rule -> {
                    ThriveLevel level = level(grade, dice);
                    return new ThriveFinding(rule.letter(), level, words(level, dice));
                })
                .toList();
    }

    /** The grade comes first here and the levels are drawn to suit: made up, never a rule from one to the other. */
    private static ThriveLevel level(Grade grade, Dice dice) {
        int most = grade.number() == 1 ? 4 : 3;
        return ThriveLevel.class.getEnumConstants()[dice.below(most)];
    }

    private static String words(ThriveLevel level, Dice dice) {
        return dice.pick(
                switch (level) {
                    case NONE -> NOTHING;
                    case LOW -> LITTLE;
                    case MEDIUM -> SOME;
                    case HIGH -> MUCH;
                });
    }
}
