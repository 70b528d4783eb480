package org.thriveline.intake.force;

import static org.thriveline.intake.force.Draft.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.policy.Grade;

/** Tells how an incident is assessed and graded, and perhaps graded again. Used for one incident. */
final class Grading {
    private static final double ASSESSED = 0.72;
    private static final double REGRADED = 0.07;

    private final Draft draft;
    private final Rules rules;
    private final Dice dice;
    private final Story story;

    Grading(Draft draft, Rules rules, Dice dice, Story story) {
        this.draft = draft;
        this.rules = rules;
        this.dice = dice;
        this.story = story;
    }

    static String by(Dice dice) {
        return "sim-assessor-" + dice.below(40);
    }

    /** Returns when it has its last grade, or is left without one. */
    long tell() {
        long at = draft.at() + dice.between(15, 60);
        boolean assessed = dice.chance(draft.grade() == 0 ? ASSESSED / 2 : ASSESSED);
        boolean first = dice.chance(0.45);
        if (assessed && first) {
            assess(at);
            at += dice.between(10, 60);
        }
        if (draft.grade() == 0) {
            return at;
        }
        int before = dice.chance(REGRADED) ? other(at) : draft.grade();
        grade(at, before, null);
        if (assessed && !first) {
            at += dice.between(20, 180);
            assess(at);
        }
        return before == draft.grade() ? at : regrade(at, before);
    }

    /** Returns a neighbouring grade that the policy has, or the same where it has none. */
    private int other(long at) {
        int grade = draft.grade();
        int higher = grade - 1;
        int lower = grade + 1;
        boolean raised = dice.chance(0.4);
        Rule rule = rules.at(at);
        if (higher > 0 && rule.knows(higher) && !(raised && lower <= 9 && rule.knows(lower))) {
            return higher;
        }
        return lower <= 9 && rule.knows(lower) ? lower : grade;
    }

    /** Some are downgraded shortly before their target would be missed, others when circumstances change. */
    private long regrade(long graded, int before) {
        long target = rules.at(graded).target(before, draft.area());
        long late = draft.at() + target - dice.between(30, 240);
        if (before < draft.grade() && late > graded && dice.chance(0.55)) {
            grade(late, draft.grade(), dice.pick("No unit available; reviewed", "Reviewed; can wait", "Reviewed"));
            return late;
        }
        long assessed = graded + dice.minutes(2, 25);
        assess(assessed);
        long at = assessed + dice.between(10, 90);
        grade(at, draft.grade(), dice.pick("Circumstances changed", "Called again", "Reassessed"));
        return at;
    }

    private void assess(long at) {
        List<ThriveFinding> findings = rules.at(at).findings(draft.grade(), dice);
        if (!findings.isEmpty()) {
            story.say(at, new IncidentCommand.AssessThrive(draft.id(), time(at), by(dice), findings));
        }
    }

    private void grade(long at, int grade, @Nullable String reason) {
        // A policy that changes in between may not know the grade any more.
        if (rules.at(at).knows(grade)) {
            story.say(at, new IncidentCommand.SetGrade(draft.id(), time(at), new Grade(grade), reason));
        }
    }
}
