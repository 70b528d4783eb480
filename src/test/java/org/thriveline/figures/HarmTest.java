package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.crime.CrimeDetails;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.crime.CrimeId;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;
import org.thriveline.policy.Qualifier;

class HarmTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Policies POLICIES = PolicyFile.read("harm.yaml", """
        force: Test Police
        zone: Europe/London
        versions:
          - version: one
            from: 2019-04-01
            reassess-after-minutes: 60
            harm: {source: Index, year: 2019, weights: {Robbery: 365, Burglary: 100.5, Shoplifting: 1}}
            grades: [{grade: 1, label: Emergency}]
            areas: [{code: NH, name: Hinckley, territory: South, terrain: rural, column: 0, row: 0}]
            risks: [{level: high, label: High}]
            thrive: [{letter: T, name: Threat, question: What}]
            codes: {x: X}
          - version: two
            from: 2020-03-01
            harm: {source: Index, year: 2020, weights: {Robbery: 400, Burglary: 100.5}}
        """);

    private final Facts facts = new Facts(LONDON);
    private int crimes;

    private void crime(String month, String category, @Nullable String area, @Nullable String censusArea) {
        YearMonth of = YearMonth.parse(month);
        facts.apply(new CrimeEvent.Recorded(
                new CrimeId("c" + crimes++),
                of.atDay(1).atStartOfDay(LONDON).toInstant(),
                of,
                "Test Police",
                area == null ? null : new AreaCode(area),
                area == null ? null : new BeatCode(area + "1"),
                new CrimeDetails(category, null, null, null, null, censusArea, null)));
    }

    private void incident(String id, Qualifier... qualifiers) {
        facts.apply(new IncidentEvent.Recorded(
                new IncidentId(id),
                Instant.parse("2020-02-03T10:00:00Z"),
                new OpeningCode("x"),
                null,
                null,
                null,
                new TreeSet<>(List.of(qualifiers))));
    }

    private Harm harm(String first, String last, Grouping by) {
        LocalDate from = LocalDate.parse(first);
        LocalDate to = LocalDate.parse(last);
        return Harm.of(
                facts.crimes(from, to).map(Map.Entry::getValue),
                facts.incidents(from, to).map(Map.Entry::getValue),
                by,
                POLICIES);
    }

    @Test
    void volumeAndHarmRankDifferentlyAndAKindWithoutAWeightIsNeverZero() {
        crime("2020-01", "Robbery", "NH", null);
        crime("2020-01", "Shoplifting", null, null);
        crime("2020-02", "Shoplifting", "NH", null);
        crime("2020-02", "Burglary", null, null);
        crime("2020-02", "Anti-social behaviour", "NH", null);
        crime("2020-02", "Fly-tipping", null, null);
        crime("2020-03", "Robbery", null, null);
        incident("asb", Qualifier.ASB_NUISANCE);
        incident("asb-crime", Qualifier.ASB_NUISANCE, Qualifier.CRIME_RECORDED);
        incident("other");

        Harm harm = harm("2020-01-01", "2020-02-29", Grouping.CATEGORY);

        assertThat(harm)
                .isEqualTo(new Harm(
                        new Harm.Sum(4, days("467.5")),
                        List.of(
                                new HarmRow("Robbery", 1, days("365"), days("365"), 25.0, 36_500 / 467.5, 2, 1),
                                new HarmRow("Burglary", 1, days("100.5"), days("100.5"), 25.0, 10_050 / 467.5, 2, 2),
                                new HarmRow("Shoplifting", 2, days("1"), days("2"), 50.0, 200 / 467.5, 1, 3)),
                        new Harm.Sum(0, days("0")),
                        new TreeMap<>(Map.of("Anti-social behaviour", 1, "Fly-tipping", 1)),
                        new Harm.NonCrime(1, 1)));
    }

    @Test
    void aPlaceAddsUpKindsAndCrimesWithoutAPlaceAreNotRanked() {
        crime("2020-01", "Robbery", "NH", "Leicester 011F");
        crime("2020-02", "Shoplifting", "NH", "Leicester 011F");
        crime("2020-02", "Burglary", null, "Oadby and Wigston 003B");
        crime("2020-02", "Burglary", null, null);

        assertThat(harm("2020-01-01", "2020-02-29", Grouping.AREA))
                .extracting(Harm::rows, Harm::without)
                .containsExactly(
                        List.of(new HarmRow("NH", 2, null, days("366"), 50.0, 36_600 / 567.0, 1, 1)),
                        new Harm.Sum(2, days("201.0")));
        assertThat(harm("2020-01-01", "2020-02-29", Grouping.BEAT).rows())
                .extracting(HarmRow::key)
                .containsExactly("NH1");
        assertThat(harm("2020-01-01", "2020-02-29", Grouping.DISTRICT))
                .extracting(Harm::rows, Harm::without)
                .containsExactly(
                        List.of(
                                new HarmRow("Leicester", 2, null, days("366"), 50.0, 36_600 / 567.0, 1, 1),
                                new HarmRow("Oadby and Wigston", 1, days("100.5"), days("100.5"), 25.0, 10_050 / 567.0, 2, 2)),
                        new Harm.Sum(1, days("100.5")));
    }

    @Test
    void aCrimeWeighsWhatThePolicyOfItsMonthSays() {
        crime("2020-02", "Robbery", null, null);
        crime("2020-02", "Shoplifting", null, null);
        crime("2020-03", "Robbery", null, null);
        crime("2020-03", "Shoplifting", null, null);

        Harm harm = harm("2020-01-01", "2020-03-31", Grouping.CATEGORY);

        assertThat(harm.rows())
                .containsExactly(
                        new HarmRow("Robbery", 2, null, days("765"), 200 / 3.0, 76_500 / 766.0, 1, 1),
                        new HarmRow("Shoplifting", 1, days("1"), days("1"), 100 / 3.0, 100 / 766.0, 2, 2));
        assertThat(harm.unweighted()).containsExactly(Map.entry("Shoplifting", 1));
    }

    @Test
    void whereNothingWasRecordedThereAreNoShares() {
        assertThat(harm("2020-01-01", "2020-03-31", Grouping.CATEGORY))
                .isEqualTo(new Harm(
                        new Harm.Sum(0, days("0")),
                        List.of(),
                        new Harm.Sum(0, days("0")),
                        new TreeMap<>(),
                        new Harm.NonCrime(0, 0)));
    }

    @Test
    void aCorrectedCrimeCountsAsCorrectedAndAVoidedOneNotAtAll() {
        crime("2020-01", "Shoplifting", null, null);
        crime("2020-01", "Shoplifting", null, null);
        Instant later = Instant.parse("2021-01-01T00:00:00Z");
        facts.apply(new CrimeEvent.OutcomeRecorded(new CrimeId("c0"), later, "Local resolution"));
        facts.apply(new CrimeEvent.Corrected(
                new CrimeId("c0"),
                later,
                new AreaCode("NH"),
                null,
                new CrimeDetails("Robbery", null, null, null, null, null, null)));
        facts.apply(new CrimeEvent.Voided(new CrimeId("c1"), later, "duplicate"));
        facts.apply(new CrimeEvent.Voided(new CrimeId("never-recorded"), later, "duplicate"));

        assertThat(harm("2020-01-01", "2020-03-31", Grouping.CATEGORY).rows())
                .containsExactly(new HarmRow("Robbery", 1, days("365"), days("365"), 100.0, 100.0, 1, 1));
    }

    private static BigDecimal days(String days) {
        return new BigDecimal(days);
    }
}
