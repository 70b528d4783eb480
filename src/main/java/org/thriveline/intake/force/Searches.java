package org.thriveline.intake.force;

import static org.thriveline.intake.force.Draft.time;

import java.time.LocalDate;
import java.util.function.Function;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchId;

/** Stop-searches, many of them recorded late. Used by one thread. */
final class Searches {
    /** Whether the object is offensive weapons (the first of two) or another. */
    static final Deal OBJECTS = new Shares(0.2, 0.8);

    private static final double LATE = 0.1;
    private static final double CORRECTED = 0.01;

    private final Rules rules;
    private final Teller teller;
    private final Function<LocalDate, Deal> objects;

    /** @param objects the deal of a day, of offensive weapons and other objects */
    Searches(Rules rules, Teller teller, Function<LocalDate, Deal> objects) {
        this.rules = rules;
        this.teller = teller;
        this.objects = objects;
    }

    void begin(Arrival arrival, Hour hour, String number) {
        Dice dice = new Dice(arrival.seed());
        long at = arrival.at();
        SearchId id = new SearchId(number);
        Deal deal = arrival.voided() ? OBJECTS : objects.apply(hour.date());
        boolean weapons = deal.next(new double[] {1, 1}, dice) == 0;
        SearchDetails details = SearchWords.details(weapons, dice);
        AreaRule where = rules.at(at).searched(arrival.surge(), dice);
        AreaCode area = where == null ? null : where.code();
        Story story = new Story();
        boolean corrected = !arrival.voided() && dice.chance(CORRECTED);
        SearchDetails first = corrected ? SearchWords.details(!weapons, dice) : details;
        story.say(at, new SearchCommand.RecordSearch(id, time(at), "simulated", area, first));
        if (corrected) {
            long when = at + dice.minutes(60, 10 * 24 * 60);
            story.say(when, new SearchCommand.Correct(id, time(when), area, details));
        }
        outcome(id, at, story, dice);
        if (arrival.voided()) {
            long voided = story.last() + dice.minutes(30, 3 * 24 * 60);
            story.say(voided, new SearchCommand.VoidSearch(id, time(voided), "Recorded twice"));
        }
        boolean late = dice.chance(LATE);
        teller.tell(arrival, late ? at + 3600 + Math.round(dice.skewed(30 * 3600, 1.2)) : at, story);
    }

    private static void outcome(SearchId id, long at, Story story, Dice dice) {
        String outcome = SearchWords.outcome(dice);
        boolean nothing = outcome.equals(SearchWords.NOTHING);
        boolean linked = !nothing && dice.chance(0.65);
        long then = at + dice.minutes(0, 25);
        story.say(then, new SearchCommand.RecordOutcome(id, time(then), outcome, linked));
        if (outcome.equals(SearchWords.ARREST) && dice.chance(0.2)) {
            long later = then + dice.minutes(24 * 60, 20 * 24 * 60);
            story.say(later, new SearchCommand.RecordOutcome(id, time(later), "Summons / charged by post", linked));
        }
    }
}
