package org.thriveline.intake.force;

import static org.thriveline.intake.force.Draft.time;

import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.RiskLevel;

/** People who go missing and are found. Used by one thread. */
final class MissingPeople {
    private static final double CORRECTED = 0.01;
    private static final MissingFrom[] FROM = {
        MissingFrom.HOME, MissingFrom.CARE_HOME, MissingFrom.HOSPITAL, MissingFrom.KEY_LOCATION, MissingFrom.ELSEWHERE
    };
    private static final double[] FROM_ADULT = {62, 6, 18, 6, 8};
    private static final double[] FROM_CHILD = {42, 34, 3, 14, 7};

    private final Rules rules;
    private final Teller teller;
    private final Population population;
    private final FoundBy foundBy;

    /** Says by when somebody has to be found, so that somebody can go missing again. */
    interface FoundBy {
        long latest();
    }

    MissingPeople(Rules rules, Teller teller, Population population, FoundBy foundBy) {
        this.rules = rules;
        this.teller = teller;
        this.population = population;
        this.foundBy = foundBy;
    }

    void begin(Arrival arrival, String number) {
        Dice dice = new Dice(arrival.seed());
        long at = arrival.at();
        Rule rule = rules.at(at);
        RiskLevel risk = rule.risk(dice);
        if (risk == null) {
            return;
        }
        Story story = new Story();
        Population.Person person = arrival.voided() ? population.stranger(dice) : population.missing(at, dice);
        MissingId id = new MissingId(number);
        MissingFrom from = FROM[dice.weighted(person.age() == AgeGroup.ADULT ? FROM_ADULT : FROM_CHILD)];
        AreaRule where = rule.area(arrival.surge(), dice);
        AreaCode area = where == null ? null : where.code();
        var report = new MissingCommand.Report(id, time(at), person.key(), person.age(), from, risk, area);
        if (arrival.voided()) {
            long voided = at + dice.minutes(5, 300);
            story.say(at, report);
            story.say(voided, new MissingCommand.VoidRecord(id, time(voided), "Not missing after all"));
        } else {
            record(story, report, dice);
            long found = Math.min(foundBy.latest(), at + 600 + Math.round(dice.skewed(9 * 3600, 1.3)));
            population.found(person, found);
            change(story, report, found, dice);
            after(story, id, found, dice);
        }
        teller.tell(arrival, at, story);
    }

    private static void record(Story story, MissingCommand.Report right, Dice dice) {
        if (!dice.chance(CORRECTED)) {
            story.say(right.at().getEpochSecond(), right);
            return;
        }
        long at = right.at().getEpochSecond();
        MissingFrom wrong = right.from() == MissingFrom.ELSEWHERE ? MissingFrom.HOME : MissingFrom.ELSEWHERE;
        story.say(
                at,
                new MissingCommand.Report(
                        right.id(), right.at(), right.person(), right.age(), wrong, right.risk(), right.area()));
        long corrected = at + dice.minutes(10, 600);
        story.say(
                corrected,
                new MissingCommand.Correct(
                        right.id(), time(corrected), right.person(), right.age(), right.from(), right.area()));
    }

    /** A longer absence often changes the risk. */
    private void change(Story story, MissingCommand.Report report, long found, Dice dice) {
        long at = report.at().getEpochSecond() + Math.round((found - report.at().getEpochSecond()) * dice.share());
        RiskLevel risk = rules.at(at).risk(dice);
        if (risk != null && at > report.at().getEpochSecond() && !risk.equals(report.risk()) && dice.chance(0.3)) {
            story.say(at, new MissingCommand.ChangeRisk(report.id(), time(at), risk));
        }
    }

    private static void after(Story story, MissingId id, long found, Dice dice) {
        story.say(found, new MissingCommand.Find(id, time(found)));
        long done = found + dice.minutes(20, 72 * 60);
        if (dice.chance(0.74)) {
            story.say(done, new MissingCommand.Interview(id, time(done)));
        }
        long closed = done + dice.minutes(5, 24 * 60);
        story.say(closed, new MissingCommand.Close(id, time(closed)));
    }
}
