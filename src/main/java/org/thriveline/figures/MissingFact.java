package org.thriveline.figures;

import org.jspecify.annotations.Nullable;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;

/** What counts need of one report of a missing person. */
public record MissingFact(
        long second,
        PersonKey person,
        AgeGroup age,
        MissingFrom from,
        RiskLevel risk,
        @Nullable AreaCode area) implements Fact {

    /** Returns the record after an event; null where there is none any more, or never was. */
    static @Nullable MissingFact evolve(@Nullable MissingFact before, MissingEvent event) {
        if (event instanceof MissingEvent.Reported e) {
            return new MissingFact(e.at().getEpochSecond(), e.person(), e.age(), e.from(), e.risk(), e.area());
        }
        return before == null
                ? null
                : switch (event) {
                    case MissingEvent.Corrected e ->
                        new MissingFact(before.second, e.person(), e.age(), e.from(), before.risk, e.area());
                    case MissingEvent.RiskChanged e ->
                        new MissingFact(before.second, before.person, before.age, before.from, e.to(), before.area);
                    case MissingEvent.Voided _ -> null;
                    case MissingEvent.Reported _,
                            MissingEvent.Found _,
                            MissingEvent.Interviewed _,
                            MissingEvent.Closed _,
                            MissingEvent.TimeFlagged _ -> before;
                };
    }
}
