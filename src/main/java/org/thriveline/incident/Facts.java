package org.thriveline.incident;

import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.Incident.Details;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.Timeline;

/**
 * What was said of an incident and can be said anew. Immutable.
 *
 * @param codes what it turned out to be, by closing or reclassifying
 * @param assessed when THRIVE was last assessed; null before it was
 */
public record Facts(
        Timeline<Details> details,
        Timeline<SortedSet<Qualifier>> qualifiers,
        Timeline<Grade> grades,
        Timeline<ClosingCode> codes,
        @Nullable Instant assessed) {
    /** Nothing said yet. */
    public static final Facts NONE =
            new Facts(Timeline.empty(), Timeline.empty(), Timeline.empty(), Timeline.empty(), null);

    Facts described(Instant at, Details what) {
        return new Facts(details.with(at, what), qualifiers, grades, codes, assessed);
    }

    Facts qualified(Instant at, SortedSet<Qualifier> all) {
        return new Facts(details, qualifiers.with(at, all), grades, codes, assessed);
    }

    Facts graded(Instant at, Grade grade) {
        return new Facts(details, qualifiers, grades.with(at, grade), codes, assessed);
    }

    Facts classified(Instant at, ClosingCode code) {
        return new Facts(details, qualifiers, grades, codes.with(at, code), assessed);
    }

    Facts assessed(Instant at) {
        return new Facts(details, qualifiers, grades, codes, at);
    }
}
