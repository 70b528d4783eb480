package org.thriveline.figures;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.stopsearch.SearchEvent;

/**
 * What counts need of one stop-search.
 *
 * @param object what was searched for, in the source's words, null where nobody said
 * @param outcome what came of it, in the source's words, null where nobody said
 * @param linked whether the outcome was linked to what was searched for, null where nobody said
 */
public record SearchFact(
        long second,
        @Nullable AreaCode area,
        @Nullable String object,
        @Nullable String outcome,
        @Nullable Boolean linked)
        implements Fact {

    /** Returns the search after an event; null where there is no search any more, or never was. */
    static @Nullable SearchFact evolve(@Nullable SearchFact before, SearchEvent event) {
        if (event instanceof SearchEvent.Recorded e) {
            return new SearchFact(e.at().getEpochSecond(), e.area(), e.details().object(), null, null);
        }
        return before == null
                ? null
                : switch (event) {
                    case SearchEvent.OutcomeRecorded e ->
                        new SearchFact(before.second, before.area, before.object, e.outcome(), e.linked());
                    case SearchEvent.Corrected e ->
                        new SearchFact(before.second, e.area(), e.details().object(), before.outcome, before.linked);
                    case SearchEvent.Voided _ -> null;
                    case SearchEvent.Recorded _, SearchEvent.TimeFlagged _ -> before;
                };
    }
}
