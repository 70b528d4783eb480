package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallCommand;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.policy.Qualifier;
import org.thriveline.stopsearch.SearchCommand;

/**
 * A year of the free-running force by the day, beside the reference force's own figures (typical-day.json). Days differ by more than
 * chance, so that a year's calls and incidents stray by 0.3 % (one standard deviation), rarer things by 1 to 2 %.
 */
class TypicalDayTest {
    private static final int DAYS = 365;
    private static final Instant FROM = Instant.parse("2019-01-01T00:00:00Z");

    private static final Ledger LEDGER = new Ledger(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    private static final Year YEAR = new Year();

    private static Totals totals;

    @BeforeAll
    static void aYear() {
        Force force = Force.live(ReferenceForce.reference(), 1, 1, FROM, Scenario.NONE);
        Instant end = FROM.plus(Duration.ofDays(DAYS));
        for (Happening next = force.next(); next.recorded().isBefore(end); next = force.next()) {
            LEDGER.count(next.command());
            YEAR.count(next);
        }
        totals = LEDGER.totals();
    }

    @Test
    void demandIsTheReferenceForces() {
        assertThat(aDay(totals.calls999())).isCloseTo(436, withinPercentage(1));
        assertThat(aDay(totals.calls101())).isCloseTo(968, withinPercentage(1));
        assertThat(aDay(totals.incidents())).isCloseTo(673, withinPercentage(1));
        assertThat(aDay(totals.missingRecords())).isCloseTo(13, withinPercentage(4));
        assertThat(LEDGER.children() / (double) totals.missingRecords()).isCloseTo(5 / 8.0, withinPercentage(5));
        assertThat(aDay(totals.searches().values().stream()
                        .mapToInt(Totals.Searches::all)
                        .sum()))
                .isCloseTo(10, withinPercentage(6));
    }

    @Test
    void naturesQualifiersAndGradesAreTheReferenceForces() {
        assertThat(aDay(of(Nature.ANTI_SOCIAL))).isCloseTo(36, withinPercentage(3));
        assertThat(aDay(of(Nature.DOMESTIC) + of(Nature.DOMESTIC_WITH_CRIME))).isCloseTo(58, withinPercentage(3));
        assertThat(LEDGER.share(Qualifier.CRIME_RECORDED)).isCloseTo(0.29, withinPercentage(2));
        assertThat(LEDGER.share(Qualifier.CONCERN_FOR_SAFETY)).isCloseTo(0.34, withinPercentage(2));
        assertThat(graded(0)).isCloseTo(0.02, withinPercentage(10));
        assertThat(graded(1)).isCloseTo(0.15, withinPercentage(4));
        assertThat(graded(2)).isCloseTo(0.31, withinPercentage(4));
        assertThat(graded(3)).isCloseTo(0.19, withinPercentage(4));
        assertThat(graded(4)).isCloseTo(0.33, withinPercentage(4));
    }

    @Test
    void callsWaitAsTheNationalStandardAndTheForcesOwnWaitsHaveIt() {
        assertThat(YEAR.answeredWithin(Kind.CALLS_999, 10)).isBetween(0.88, 0.94);
        assertThat(YEAR.meanWait(Kind.CALLS_101)).isBetween(45.0, 75.0);
        assertThat(YEAR.waitOfShare(Kind.CALLS_101, 0.99)).isGreaterThan(300);
        assertThat(YEAR.abandoned(Kind.CALLS_101)).isBetween(0.05, 0.08);
        for (AbandonStage stage : AbandonStage.values()) {
            assertThat(YEAR.abandonedAt(stage)).isGreaterThan(1_000);
        }
    }

    @Test
    void incidentsAreAttendedRegradedClosedAndReopenedAsUsual() {
        assertThat(YEAR.attendedInTime(1, 15)).isBetween(0.78, 0.9);
        assertThat(YEAR.attendedInTime(2, 60)).isBetween(0.78, 0.88);
        double incidents = totals.incidents();
        assertThat(YEAR.regrades() / incidents).isBetween(0.06, 0.08);
        assertThat(YEAR.count(IncidentCommand.Reopen.class) / incidents).isCloseTo(0.02, withinPercentage(10));
        assertThat(YEAR.closedOtherwise() / incidents).isBetween(0.3, 0.38);
        assertThat(YEAR.count(CallCommand.LeadToIncident.class) / incidents).isBetween(0.7, 0.85);
    }

    @Test
    void someIsLateCorrectedOrVoided() {
        double incidents = totals.incidents();
        double searches = YEAR.count(SearchCommand.RecordSearch.class);
        assertThat(YEAR.lateIncidents() / incidents).isBetween(0.003, 0.007);
        assertThat(YEAR.lateSearches() / searches).isCloseTo(0.1, withinPercentage(15));
        assertThat(YEAR.count(IncidentCommand.Correct.class) / incidents).isCloseTo(0.01, withinPercentage(10));
        assertThat(YEAR.count(CallCommand.Correct.class) / aYears(436 + 968)).isCloseTo(0.01, withinPercentage(10));
        assertThat(YEAR.count(IncidentCommand.VoidIncident.class) / incidents).isCloseTo(0.004, withinPercentage(10));
        assertThat(YEAR.count(CallCommand.VoidCall.class) / aYears(436 + 968)).isCloseTo(0.004, withinPercentage(10));
    }

    private static double aYears(double aDay) {
        return aDay * DAYS;
    }

    private static double aDay(int count) {
        return count / (double) DAYS;
    }

    private static int of(Nature nature) {
        return totals.natures().getOrDefault(nature, 0);
    }

    private static double graded(int grade) {
        return totals.grades().getOrDefault(grade, 0) / (double) totals.incidents();
    }
}
