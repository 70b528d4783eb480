package org.thriveline.intake.force;

import static org.thriveline.intake.force.Draft.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.OpeningCode;

/** Incidents as they begin: from a call in progress, or from officers and partners. Used by one thread. */
final class Incidents {
    private static final double FROM_OFFICERS = 0.16;
    private static final double LATE = 0.02;
    private static final double MISTAKEN = 0.34;

    private final Rules rules;
    private final Callers callers;
    private final Talking talking;
    private final Teller teller;
    private final Lots lots;

    /** @param lots what incidents turn out to be */
    Incidents(Rules rules, Callers callers, Talking talking, Teller teller, Lots lots) {
        this.rules = rules;
        this.callers = callers;
        this.talking = talking;
        this.teller = teller;
        this.lots = lots;
    }

    /** @param pressure how busy the hour is, 1 being the average */
    void begin(Arrival arrival, Hour hour, String number, double pressure) {
        Dice dice = new Dice(arrival.seed());
        Lots.Lot lot = arrival.voided() ? lots.aside(hour, arrival.at(), dice) : lots.draw(hour, arrival.at(), dice);
        boolean urgent = lot.grade() == 1 || lot.grade() == 2;
        OpenCall source =
                dice.chance(FROM_OFFICERS) ? null : talking.source(arrival.at(), urgent, arrival.surge(), dice);
        AreaRule area = source == null ? rules.at(arrival.at()).area(arrival.surge(), dice) : source.area;
        Draft draft = new Draft(
                new IncidentId(number),
                arrival.at(),
                lot.matter(),
                opening(lot.matter(), arrival.surge(), dice),
                lot.grade(),
                Draft.last(lot.matter(), dice),
                area,
                callers.place(area, dice));
        Story story = new Story();
        IncidentLife life = new IncidentLife(draft, rules, dice, story);
        if (arrival.voided()) {
            life.tellVoided();
        } else {
            life.tell(pressure);
        }
        boolean late = source == null && !arrival.voided() && dice.chance(LATE);
        teller.tell(
                arrival, late ? arrival.at() + 1800 + Math.round(dice.skewed(11 * 3600, 1.1)) : arrival.at(), story);
        lead(source, draft, arrival);
    }

    private void lead(@Nullable OpenCall source, Draft draft, Arrival arrival) {
        // A call from before the first moment told is not known.
        if (source != null && teller.tells(source.arrival)) {
            teller.tell(
                    arrival,
                    time(draft.at()),
                    new CallCommand.LeadToIncident(
                            source.id, time(draft.at()), draft.id().value()));
        }
    }

    private static String opening(Matter matter, @Nullable Surge surge, Dice dice) {
        List<OpeningCode> codes = surge == null ? List.of() : surge.codes();
        if (!codes.isEmpty()) {
            return codes.get(dice.below(codes.size())).value();
        }
        return dice.chance(MISTAKEN) ? matter.mistaken(dice) : matter.code();
    }
}
