package org.thriveline.intake.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.policy.ThriveRule;

/** THRIVE assessments in words, one finding a letter of the policy. Immutable. */
final class Findings {
    private static final ThriveLevel[] LEVELS = ThriveLevel.values();

    /** How likely each level is under a letter, from none to high: graver for whom somebody hurries to. */
    private static final double[] HURRIED = {10, 25, 35, 30};

    private static final double[] USUAL = {30, 40, 25, 5};

    /** For each letter, four levels from none to high, two ways of saying it. */
    private static final Map<String, List<List<String>>> WORDS = Map.of(
            "T",
                    levels(
                            "No threat now; the other party has left.", "Nobody there is threatening anybody.",
                            "Words only, and it has calmed down.", "The person named is known but not there.",
                            "Threats were made and the person is still near.", "Says he will come back tonight.",
                            "A threat to life, from somebody who is there.", "Armed, shouting and trying to get in."),
            "H",
                    levels(
                            "Nobody is hurt.", "No harm done.",
                            "Upset, not hurt.", "Small damage; nobody hurt.",
                            "Minor injury, seen to by friends.", "Frightened to go home.",
                            "Bleeding; ambulance on its way.", "Serious injury."),
            "R",
                    levels(
                            "Not likely to happen again.", "It is over.",
                            "Could happen again, not today.", "Some risk if they meet again.",
                            "Likely to go on if nobody attends today.", "Third call about this address this month.",
                            "It is happening now.", "Will get worse within minutes."),
            "I",
                    levels(
                            "Nothing to investigate.", "No lines of enquiry.",
                            "A name is given; no witness.", "May be on a doorbell camera.",
                            "Camera footage that will be wiped in a week.", "Two witnesses are willing to speak.",
                            "Suspect at the scene; forensic evidence to be kept.",
                                    "Evidence will be lost if nobody goes now."),
            "V",
                    levels(
                            "None known.", "Asked; the caller does not feel vulnerable.",
                            "Lives alone, with family near.", "Young adult, supported.",
                            "Elderly and repeatedly targeted.", "Known to mental health services.",
                            "A child is in the house.", "Cannot look after themselves."),
            "E",
                    levels(
                            "Advice given; caller content.", "Nothing further wanted.",
                            "Would like a call from the beat officer.", "Will speak to the housing officer.",
                            "Neighbours are worried; a visit would help.", "School to be told tomorrow.",
                            "Community tension; the local team needs to know now.", "Family asks to be kept told."),
            "P",
                    levels(
                            "Nothing to prevent.", "Already with partners.",
                            "Crime prevention advice sent.", "Locks to be changed by the landlord.",
                            "Refer to the problem-solving team.", "A plan is needed with the care home.",
                            "Safeguarding needed today.", "Place of safety needed now."));

    private static final List<List<String>> OTHER = levels(
            "Nothing seen.", "Asked; nothing to note.",
            "Little, and in hand.", "Some, but people are safe for now.",
            "Some; could grow if we wait.", "The caller is worried, with reason.",
            "Much, and happening now.", "Grave if nobody goes soon.");

    private final List<List<List<ThriveFinding>>> letters = new ArrayList<>();

    Findings(List<ThriveRule> rules) {
        for (ThriveRule rule : rules) {
            List<List<String>> words = WORDS.getOrDefault(rule.letter().value(), OTHER);
            List<List<ThriveFinding>> levels = new ArrayList<>();
            for (int i = 0; i < LEVELS.length; i++) {
                ThriveLevel level = LEVELS[i];
                levels.add(words.get(i).stream()
                        .map(said -> new ThriveFinding(rule.letter(), level, said))
                        .toList());
            }
            letters.add(levels);
        }
    }

    /** Returns one finding a letter. The grade comes first here and the levels are drawn to suit: made up, never a rule. */
    List<ThriveFinding> draw(int grade, Dice dice) {
        double[] odds = grade == 1 ? HURRIED : USUAL;
        List<ThriveFinding> drawn = new ArrayList<>(letters.size());
        for (List<List<ThriveFinding>> levels : letters) {
            List<ThriveFinding> ways = levels.get(dice.weighted(odds));
            drawn.add(ways.get(dice.below(ways.size())));
        }
        return drawn;
    }

    private static List<List<String>> levels(String... words) {
        List<List<String>> levels = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            levels.add(List.of(words[i], words[i + 1]));
        }
        return levels;
    }
}
