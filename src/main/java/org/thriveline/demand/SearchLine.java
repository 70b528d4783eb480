package org.thriveline.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.stopsearch.SearchEvent;

/** What the board needs of one stop-search. */
record SearchLine(Instant at, @Nullable AreaCode area) {

    /** Returns the search after an event; null once it is void. */
    static @Nullable SearchLine evolve(@Nullable SearchLine before, SearchEvent event) {
        if (event instanceof SearchEvent.Recorded e) {
            return new SearchLine(e.at(), e.area());
        }
        return before == null
                ? null
                : switch (event) {
                    case SearchEvent.Corrected e -> new SearchLine(before.at, e.area());
                    case SearchEvent.Voided e -> null;
                    case SearchEvent.Recorded e -> before;
                    case SearchEvent.OutcomeRecorded e -> before;
                    case SearchEvent.TimeFlagged e -> before;
                };
    }
}
