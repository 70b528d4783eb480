package org.thriveline.demand;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;

/** What an incident is said to be, and where. */
record IncidentDetails(
        OpeningCode opening,
        @Nullable AreaCode area,
        @Nullable BeatCode beat,
        @Nullable PlaceKey place,
        SortedSet<Qualifier> qualifiers) {

    IncidentDetails qualified(SortedSet<Qualifier> now) {
        return new IncidentDetails(opening, area, beat, place, now);
    }

    IncidentDetails corrected(
            OpeningCode code, @Nullable AreaCode to, @Nullable BeatCode within, @Nullable PlaceKey at) {
        return new IncidentDetails(code, to, within, at, qualifiers);
    }
}
