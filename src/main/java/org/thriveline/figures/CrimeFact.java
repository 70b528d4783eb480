package org.thriveline.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thriveline.crime.CrimeDetails;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;

/**
 * What counts need of one row of recorded crime, as recorded last. It is known by its month alone: no day, week or hour of it
 * may be told.
 *
 * @param second when its month began, or a moment in it: good for finding the month, for nothing finer
 * @param category the kind as published
 * @param district the district that its census area is named after, null where it has no place; no policing area
 */
public record CrimeFact(
        long second,
        @Nullable AreaCode area,
        @Nullable BeatCode beat,
        String category,
        @Nullable String district)
        implements Fact {
    /** What is published among crimes and is none. */
    public static final String ANTI_SOCIAL = "Anti-social behaviour";

    /** Such as "Leicester 011F". */
    private static final Pattern CENSUS_AREA = Pattern.compile("(.+) [0-9]{3}[A-Z]");

    /** Returns the fact after an event; null where there is none any more, or never was. */
    static @Nullable CrimeFact evolve(@Nullable CrimeFact before, CrimeEvent event) {
        if (event instanceof CrimeEvent.Recorded e) {
            return of(e.at().getEpochSecond(), e.area(), e.beat(), e.details());
        }
        return before == null
                ? null
                : switch (event) {
                    case CrimeEvent.Corrected e -> of(before.second, e.area(), e.beat(), e.details());
                    case CrimeEvent.Voided _ -> null;
                    case CrimeEvent.Recorded _ -> before;
                    case CrimeEvent.OutcomeRecorded _ -> before;
                };
    }

    private static CrimeFact of(
            long second, @Nullable AreaCode area, @Nullable BeatCode beat, CrimeDetails details) {
        // A hundred thousand crimes are of fourteen kinds and in twenty districts.
        return new CrimeFact(second, area, beat, details.category().strip().intern(), district(details.lsoaName()));
    }

    private static @Nullable String district(@Nullable String censusArea) {
        if (censusArea == null) {
            return null;
        }
        Matcher named = CENSUS_AREA.matcher(censusArea.strip());
        return (named.matches() ? named.group(1) : censusArea.strip()).intern();
    }

    /** Returns whether it is a crime: anti-social behaviour is published among them, and is none. */
    public boolean crime() {
        return !category.equalsIgnoreCase(ANTI_SOCIAL);
    }
}
