package org.thriveline.intake.force;

import static org.thriveline.intake.force.Draft.time;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;

/** Tells an incident from its recording to its closing and beyond. Used for one incident. */
final class IncidentLife {
    private static final double CORRECTED = 0.01;
    private static final double REOPENED = 0.02;
    private static final double RECLASSIFIED = 0.015;

    private final Draft draft;
    private final Rules rules;
    private final Dice dice;
    private final Story story;

    IncidentLife(Draft draft, Rules rules, Dice dice, Story story) {
        this.draft = draft;
        this.rules = rules;
        this.dice = dice;
        this.story = story;
    }

    /** @param pressure how busy the hour is, 1 being the average */
    void tell(double pressure) {
        record();
        Grading grading = new Grading(draft, rules, dice, story);
        long from = grading.tell();
        long resolved = new Response(draft, rules, dice, story).tell(from, pressure);
        reassess(from, resolved);
        boolean reclassified = dice.chance(RECLASSIFIED);
        boolean reopened = !reclassified && dice.chance(REOPENED);
        boolean misjudged = reclassified || (reopened && dice.chance(0.3));
        long closed = close(resolved, misjudged ? draft.matter().mistaken(dice) : truth());
        if (reclassified) {
            long found = closed + dice.minutes(24 * 60, 15 * 24 * 60);
            story.say(found, new IncidentCommand.Reclassify(draft.id(), time(found), new ClosingCode(truth())));
        }
        if (reopened) {
            reopen(closed);
        }
    }

    private String truth() {
        return draft.matter().code();
    }

    /** Tells one that was made by mistake. */
    void tellVoided() {
        story.say(draft.at(), draft.recorded());
        new Grading(draft, rules, dice, story).tell();
        long voided = story.last() + dice.minutes(1, 240);
        String reason = dice.pick("Duplicate of another incident", "Recorded in error", "Test");
        story.say(voided, new IncidentCommand.VoidIncident(draft.id(), time(voided), reason));
    }

    private void record() {
        if (!dice.chance(CORRECTED)) {
            story.say(draft.at(), draft.recorded());
            return;
        }
        boolean withoutArea = draft.area() != null && dice.chance(0.5);
        story.say(
                draft.at(),
                withoutArea
                        ? draft.recorded(null, draft.place())
                        : draft.recorded(draft.areaCode(), new PlaceKey("sim-wrong-" + dice.below(1000))));
        long corrected = draft.at() + dice.minutes(5, 36 * 60);
        story.say(corrected, draft.corrected(corrected));
    }

    /** Who waits for longer than the policy allows is sometimes asked again. */
    private void reassess(long graded, long resolved) {
        Duration after = rules.at(graded).reassessAfter();
        long asked = graded + after.toSeconds() - dice.minutes(0, 10);
        if (asked > graded && asked < resolved && dice.chance(0.4)) {
            List<ThriveFinding> findings = rules.at(asked).findings(draft.grade(), dice);
            if (!findings.isEmpty()) {
                story.say(asked, new IncidentCommand.AssessThrive(draft.id(), time(asked), Grading.by(dice), findings));
            }
        }
    }

    private long close(long resolved, String closing) {
        story.say(resolved, new IncidentCommand.Resolve(draft.id(), time(resolved)));
        long closed = resolved + dice.minutes(2, 55);
        qualify(closed);
        story.say(closed, new IncidentCommand.Close(draft.id(), time(closed), new ClosingCode(closing)));
        return closed;
    }

    /** What it also was is set right on closing; a crime is recorded then or a little later. */
    private void qualify(long closed) {
        Set<Qualifier> known = EnumSet.noneOf(Qualifier.class);
        known.addAll(draft.last());
        boolean later = known.contains(Qualifier.CRIME_RECORDED) && dice.chance(0.3);
        if (later) {
            known.remove(Qualifier.CRIME_RECORDED);
        }
        if (!known.equals(draft.first())) {
            story.say(closed, draft.qualified(closed, known));
        }
        if (later) {
            long recorded = closed + dice.minutes(15, 30 * 60);
            story.say(recorded, draft.qualified(recorded, draft.last()));
        }
    }

    private void reopen(long closed) {
        long reopened = closed + dice.minutes(10, 20 * 60);
        String reason = dice.pick("Called again", "Further information", "Officer to revisit");
        story.say(reopened, new IncidentCommand.Reopen(draft.id(), time(reopened), reason));
        long again = reopened + dice.minutes(15, 600);
        if (dice.chance(0.5)) {
            story.say(again, new IncidentCommand.Resolve(draft.id(), time(again)));
        }
        story.say(again, new IncidentCommand.Close(draft.id(), time(again), new ClosingCode(truth())));
    }
}
