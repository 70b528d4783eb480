package org.thriveline.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.stopsearch.SearchEvent;

/**
 * What the board needs of one stop-search.
 *
 * @param object what was searched for, null where nobody said
 * @param outcome what came of it, null where that is not recorded
 * @param linked whether the outcome had to do with the object
 */
record SearchLine(
        Instant at,
        @Nullable AreaCode area,
        @Nullable String object,
        @Nullable String outcome,
        boolean linked) {

    /** Returns the search after an event; null once it is void. */
    static @Nullable SearchLine evolve(@Nullable SearchLine before, SearchEvent event) {
        if (event instanceof SearchEvent.Recorded e) {
            return new SearchLine(e.at(), e.area(), e.details().object(), null, false);
        }
        return before == null
                ? null
                : switch (event) {
                    case SearchEvent.Corrected e ->
                        new SearchLine(before.at, e.area(), e.details().object(), before.outcome, before.linked);
                    case SearchEvent.OutcomeRecorded e ->
                        new SearchLine(
                                before.at, before.area, before.object, e.outcome(), Boolean.TRUE.equals(e.linked()));
                    case SearchEvent.Voided _ -> null;
                    case SearchEvent.Recorded _, SearchEvent.TimeFlagged _ -> before;
                };
    }
}
