package org.thriveline.figures;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;

/**
 * What counts need of one record, as it was recorded last. It knows no policy: targets and labels are applied when it is
 * counted, so that the same facts can be counted under another policy. Immutable.
 */
public sealed interface Fact permits CallFact, IncidentFact, MissingFact, SearchFact, CrimeFact {
    /** Returns when it happened: whole seconds since 1970 in UTC, since days begin on one. */
    long second();

    /** Returns its area, null where none was recorded. */
    @Nullable
    AreaCode area();

    /** Returns its beat, null where none was recorded, or its kind has none. */
    default @Nullable BeatCode beat() {
        return null;
    }
}
