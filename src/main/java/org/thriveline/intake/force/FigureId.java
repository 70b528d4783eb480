package org.thriveline.intake.force;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The measures that the simulated force can meet, by the ids they have in a figures file. */
final class FigureId {
    static final String CALLS_999 = "calls.999";
    static final String CALLS_101 = "calls.101";
    static final String INCIDENTS = "incidents";
    static final String DOMESTIC = "incidents.domestic";
    static final String DOMESTIC_WITH_CRIME = "incidents.domesticWithCrime";
    static final String ANTI_SOCIAL = "incidents.asb";
    static final String MISSING_RECORDS = "missing.records";
    static final String MISSING_PERSONS = "missing.persons";
    static final String SEARCHES = "stopsearch";
    static final String WEAPONS = "stopsearch.offensiveWeapons";
    static final int GRADES = 4;

    /** Those that must be known in both quarters, in the order in which a person reads them. */
    static final List<String> NEEDED =
            List.of(CALLS_999, CALLS_101, INCIDENTS, MISSING_RECORDS, MISSING_PERSONS, SEARCHES);

    static final Set<String> ALL = Stream.of(
                    NEEDED.stream(),
                    IntStream.rangeClosed(1, GRADES).mapToObj(FigureId::grade),
                    Stream.of(DOMESTIC, DOMESTIC_WITH_CRIME, ANTI_SOCIAL, WEAPONS))
            .flatMap(ids -> ids)
            .collect(Collectors.toUnmodifiableSet());

    private FigureId() {}

    static String grade(int number) {
        return "incidents.grade" + number;
    }
}
