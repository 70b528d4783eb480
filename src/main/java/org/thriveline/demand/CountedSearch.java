package org.thriveline.demand;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;

/** What counts need of one stop-search. */
record CountedSearch(long second, boolean weapons) implements Counted {
    /** The publisher's word is "Offensive weapons"; sources of a force's own are not that strict. */
    private static final Pattern WEAPONS = Pattern.compile("\\s*offensive weapons?\\s*", Pattern.CASE_INSENSITIVE);

    /** Returns the search after an event; null where there is no search any more, or never was. */
    static @Nullable CountedSearch evolve(@Nullable CountedSearch before, SearchEvent event) {
        if (event instanceof SearchEvent.Recorded e) {
            return new CountedSearch(e.at().getEpochSecond(), forWeapons(e.details()));
        }
        return before == null
                ? null
                : switch (event) {
                    case SearchEvent.Corrected e -> new CountedSearch(before.second, forWeapons(e.details()));
                    case SearchEvent.Voided e -> null;
                    case SearchEvent.Recorded e -> before;
                    case SearchEvent.OutcomeRecorded e -> before;
                    case SearchEvent.TimeFlagged e -> before;
                };
    }

    private static boolean forWeapons(SearchDetails details) {
        return details.object() != null && WEAPONS.matcher(details.object()).matches();
    }

    @Override
    public void into(Count count) {
        count.add(Measures.SEARCHES);
        if (weapons) {
            count.add(Measures.WEAPONS);
        }
    }
}
