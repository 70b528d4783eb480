package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.TimeFlag;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

class MeasuresTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant BEFORE = Instant.parse("2018-06-30T22:59:59.999Z");
    private static final Instant START = Instant.parse("2018-06-30T23:00:00Z");
    private static final Instant END = Instant.parse("2018-09-30T22:59:59.999Z");
    private static final Instant AFTER = Instant.parse("2018-09-30T23:00:00Z");

    private final Facts facts = new Facts(LONDON);

    @Test
    void countsNothingWhereNothingHappened() {
        assertThat(count().keySet()).containsExactlyInAnyOrderElementsOf(Counted.FIRST);
        assertCounted(Map.of());
    }

    @Test
    void countsByTheLondonDayOnWhichItHappened() {
        for (Instant at : List.of(BEFORE, START, END, AFTER)) {
            received("c" + at, Line.EMERGENCY, at);
            opened("i" + at, at);
            reported("m" + at, "p" + at, at);
            searched("s" + at, "Controlled drugs", at);
        }

        assertCounted(Map.of(
                "calls.999",
                2,
                "incidents",
                2,
                "incidents.ungraded",
                2,
                "missing.records",
                2,
                "missing.persons",
                2,
                "stopsearch",
                2));
        assertThat(Counted.in(facts, Period.of(YearMonth.of(2018, 7)))).containsEntry("calls.999", 1);
        assertThat(Counted.in(facts, Period.of(YearMonth.of(2018, 8)))).isEqualTo(expected(Map.of()));
        assertThat(Counted.in(facts, Period.of(YearMonth.of(2018, 9)))).containsEntry("calls.999", 1);
    }

    @Test
    void countsCallsByTheirLineAsCorrected() {
        received("answered", Line.EMERGENCY, START);
        facts.apply(new CallEvent.Answered(new CallId("answered"), AFTER));
        facts.apply(new CallEvent.Ended(new CallId("answered"), AFTER));
        received("abandoned", Line.NON_EMERGENCY, START);
        facts.apply(new CallEvent.Abandoned(new CallId("abandoned"), START, AbandonStage.IN_QUEUE));
        received("online", Line.ONLINE, START);
        received("corrected", Line.EMERGENCY, START);
        facts.apply(new CallEvent.Corrected(new CallId("corrected"), AFTER, Line.NON_EMERGENCY, null, null));

        assertCounted(Map.of("calls.999", 1, "calls.101", 2));
    }

    @Test
    void countsIncidentsByTheGradeRecordedLast() {
        opened("ungraded", START);
        opened("graded", START);
        graded("graded", 1, START);
        opened("regraded", START);
        graded("regraded", 2, START);
        regraded("regraded", 2, 4, AFTER);
        opened("entered late", START);
        graded("entered late", 2, AFTER);
        regraded("entered late", 2, 3, START);
        facts.apply(new IncidentEvent.TimeFlagged(
                new IncidentId("entered late"), START, "regraded", TimeFlag.OUT_OF_ORDER));
        opened("a fifth grade", START);
        graded("a fifth grade", 5, START);

        assertCounted(Map.of(
                "incidents",
                5,
                "incidents.ungraded",
                1,
                "incidents.grade1",
                1,
                "incidents.grade3",
                1,
                "incidents.grade4",
                1));
    }

    @Test
    void countsIncidentsByTheQualifiersRecordedLast() {
        opened("domestic", START, Qualifier.DOMESTIC, Qualifier.HATE);
        opened("crime later", START, Qualifier.DOMESTIC);
        qualified("crime later", Qualifier.DOMESTIC, Qualifier.CRIME_RECORDED);
        opened("domestic no more", START, Qualifier.DOMESTIC, Qualifier.CRIME_RECORDED);
        qualified("domestic no more", Qualifier.CRIME_RECORDED);
        opened("asb later", START);
        qualified("asb later", Qualifier.ASB_NUISANCE);
        opened("asb twice over", START, Qualifier.ASB_PERSONAL, Qualifier.ASB_ENVIRONMENTAL);
        opened("both", START, Qualifier.ASB_PERSONAL, Qualifier.DOMESTIC);
        facts.apply(new IncidentEvent.Closed(new IncidentId("both"), AFTER, new ClosingCode("other")));
        facts.apply(
                new IncidentEvent.Corrected(new IncidentId("both"), AFTER, new OpeningCode("rtc"), null, null, null));

        assertCounted(Map.of(
                "incidents",
                6,
                "incidents.ungraded",
                6,
                "incidents.domestic",
                2,
                "incidents.domesticWithCrime",
                1,
                "incidents.asb",
                3));
    }

    @Test
    void countsRecordsAndThePeopleInThemApart() {
        reported("1", "a", START);
        reported("2", "a", END);
        reported("3", "b", START);
        reported("4", "c", AFTER);
        reported("5", "d", START);
        facts.apply(new MissingEvent.Corrected(
                new MissingId("5"), AFTER, new PersonKey("b"), AgeGroup.ADULT, MissingFrom.HOME, null));

        assertCounted(Map.of("missing.records", 4, "missing.persons", 2));
    }

    @Test
    void countsSearchesByTheObjectAsCorrectedInWhateverSpelling() {
        searched("1", "Offensive weapons", START);
        searched("2", " offensive Weapon ", START);
        searched("3", "Articles for use in theft", START);
        searched("4", null, START);
        searched("5", "Anything to threaten or harm anyone", START);
        searched("6", "Offensive weapons", START);
        facts.apply(new SearchEvent.Corrected(new SearchId("6"), AFTER, null, details("Firearms")));
        facts.apply(new SearchEvent.OutcomeRecorded(new SearchId("3"), AFTER, "Offensive weapons", true));

        assertCounted(Map.of("stopsearch", 6, "stopsearch.offensiveWeapons", 2));
    }

    @Test
    void doesNotCountWhatWasVoidedNorWhatWasNeverRecorded() {
        received("n", Line.EMERGENCY, START);
        facts.apply(new CallEvent.Voided(new CallId("n"), AFTER, "test"));
        opened("n", START);
        facts.apply(new IncidentEvent.Voided(new IncidentId("n"), AFTER, "test"));
        graded("n", 1, AFTER);
        reported("n", "a", START);
        facts.apply(new MissingEvent.Voided(new MissingId("n"), AFTER, "test"));
        searched("n", "Offensive weapons", START);
        facts.apply(new SearchEvent.Voided(new SearchId("n"), AFTER, "test"));
        qualified("unheard of", Qualifier.DOMESTIC);
        facts.apply("no event at all");

        assertCounted(Map.of());
    }

    @Test
    void aRepeatedEventCountsOnceAndRecordsOfDifferentKindsMayShareANumber() {
        for (int time = 0; time < 2; time++) {
            received("n", Line.EMERGENCY, START);
            opened("n", START);
            graded("n", 1, START);
            graded("n", 1, START);
            reported("n", "n", START);
            searched("n", "Offensive weapons", START);
        }

        assertCounted(Map.of(
                "calls.999",
                1,
                "incidents",
                1,
                "incidents.grade1",
                1,
                "missing.records",
                1,
                "missing.persons",
                1,
                "stopsearch",
                1,
                "stopsearch.offensiveWeapons",
                1));
    }

    private SortedMap<String, Integer> count() {
        return Counted.in(facts, Period.of(Quarter.parse("2018/19-Q2")));
    }

    private void assertCounted(Map<String, Integer> notZero) {
        assertThat(count()).isEqualTo(expected(notZero));
    }

    private static Map<String, Integer> expected(Map<String, Integer> notZero) {
        Map<String, Integer> all = new TreeMap<>();
        Counted.FIRST.forEach(id -> all.put(id, 0));
        all.putAll(notZero);
        return all;
    }

    private void received(String number, Line line, Instant at) {
        facts.apply(new CallEvent.Received(new CallId(number), at, line, null, null));
    }

    private void opened(String number, Instant at, Qualifier... qualifiers) {
        SortedSet<Qualifier> all = Qualifier.sorted(List.of(qualifiers));
        facts.apply(
                new IncidentEvent.Recorded(new IncidentId(number), at, new OpeningCode("rtc"), null, null, null, all));
    }

    private void graded(String number, int grade, Instant at) {
        facts.apply(new IncidentEvent.Graded(new IncidentId(number), at, new Grade(grade)));
    }

    private void regraded(String number, int from, int to, Instant at) {
        facts.apply(new IncidentEvent.Regraded(new IncidentId(number), at, new Grade(from), new Grade(to), null));
    }

    private void qualified(String number, Qualifier... qualifiers) {
        facts.apply(new IncidentEvent.Qualified(new IncidentId(number), AFTER, Qualifier.sorted(List.of(qualifiers))));
    }

    private void reported(String number, String person, Instant at) {
        facts.apply(new MissingEvent.Reported(
                new MissingId(number),
                at,
                new PersonKey(person),
                AgeGroup.CHILD,
                MissingFrom.HOME,
                new RiskLevel("high"),
                null));
    }

    private void searched(String number, @Nullable String object, Instant at) {
        facts.apply(new SearchEvent.Recorded(new SearchId(number), at, "leicestershire", null, details(object)));
    }

    private static SearchDetails details(@Nullable String object) {
        return new SearchDetails("Person search", null, null, null, null, null, null, null, null, null, object, null);
    }
}
