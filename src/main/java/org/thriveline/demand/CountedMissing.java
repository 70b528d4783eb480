package org.thriveline.demand;

import org.jspecify.annotations.Nullable;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.PersonKey;

/** What counts need of one report of a missing person. */
record CountedMissing(long second, PersonKey person) implements Counted {

    /** Returns the record after an event; null where there is none any more, or never was. */
    static @Nullable CountedMissing evolve(@Nullable CountedMissing before, MissingEvent event) {
        if (event instanceof MissingEvent.Reported e) {
            return new CountedMissing(e.at().getEpochSecond(), e.person());
        }
        return before == null
                ? null
                : switch (event) {
                    case MissingEvent.Corrected e -> new CountedMissing(before.second, e.person());
                    case MissingEvent.Voided e -> null;
                    case MissingEvent.Reported e -> before;
                    case MissingEvent.RiskChanged e -> before;
                    case MissingEvent.Found e -> before;
                    case MissingEvent.Interviewed e -> before;
                    case MissingEvent.Closed e -> before;
                    case MissingEvent.TimeFlagged e -> before;
                };
    }

    @Override
    public void into(Count count) {
        count.add(Measures.MISSING_RECORDS);
        count.add(person);
    }
}
