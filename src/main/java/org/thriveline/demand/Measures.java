package org.thriveline.demand;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a {@link Register} counts. Every record is counted by when it happened; one that was voided is not. */
public final class Measures {
    static final Measure CALLS_999 = new Measure(
            "calls.999", "999 calls", "Calls that came in on 999, by when they were received, answered or not.");
    static final Measure CALLS_101 = new Measure(
            "calls.101", "101 calls", "Calls that came in on 101, by when they were received, answered or not.");
    static final Measure INCIDENTS =
            new Measure("incidents", "Incidents", "Incidents of all kinds, by when they were recorded to have begun.");
    static final Measure UNGRADED =
            new Measure("incidents.ungraded", "Ungraded incidents", "Incidents that were given no grade.");
    static final Measure DOMESTIC = new Measure(
            "incidents.domestic",
            "Domestic incidents",
            "Incidents qualified as domestic for which no crime was recorded.");
    static final Measure DOMESTIC_WITH_CRIME = new Measure(
            "incidents.domesticWithCrime",
            "Domestic incidents with a crime",
            "Incidents qualified as domestic for which a crime was recorded.");
    static final Measure ANTI_SOCIAL = new Measure(
            "incidents.asb",
            "Anti-social behaviour",
            "Incidents qualified as anti-social behaviour: personal, nuisance or environmental.");
    static final Measure MISSING_RECORDS =
            new Measure("missing.records", "Missing-person records", "Reports of a missing person, each one counted.");
    static final Measure MISSING_PERSONS = new Measure(
            "missing.persons",
            "People reported missing",
            "Different people reported missing, however often; never to be added to the records.");
    static final Measure SEARCHES =
            new Measure("stopsearch", "Stop-searches", "Stop-searches of people, of vehicles and of both.");
    static final Measure WEAPONS = new Measure(
            "stopsearch.offensiveWeapons",
            "Stop-searches for offensive weapons",
            "Stop-searches whose object was offensive weapons, whatever was found.");

    private static final int GRADES = 4;
    private static final List<Measure> GRADED = IntStream.rangeClosed(1, GRADES)
            .mapToObj(grade -> new Measure(
                    "incidents.grade" + grade, "Grade " + grade, "Incidents whose last grade is " + grade + "."))
            .toList();

    /** All of them, in the order in which they are shown. */
    public static final List<Measure> ALL = Stream.of(
                    List.of(CALLS_999, CALLS_101, INCIDENTS),
                    GRADED,
                    List.of(UNGRADED, DOMESTIC, DOMESTIC_WITH_CRIME, ANTI_SOCIAL),
                    List.of(MISSING_RECORDS, MISSING_PERSONS, SEARCHES, WEAPONS))
            .flatMap(List::stream)
            .toList();

    private Measures() {}

    /**
     * Returns what counts incidents by grade; none where a policy knows more grades than are counted.
     *
     * @param grade the number of the last grade, 0 for none
     */
    static Optional<Measure> graded(int grade) {
        if (grade == 0) {
            return Optional.of(UNGRADED);
        }
        return grade <= GRADES ? Optional.of(GRADED.get(grade - 1)) : Optional.empty();
    }
}
