package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.policy.AreaCode;

class PlacesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 9, 30);

    private static SearchFact search(String at, @Nullable String area) {
        return new SearchFact(
                Instant.parse(at).getEpochSecond(), area == null ? null : new AreaCode(area), null, null, null);
    }

    private static Places places(List<? extends Fact> current, List<? extends Fact> previous, boolean byWeek) {
        return Places.of(current.stream(), previous.stream(), Grouping.AREA, FIRST, LAST, LONDON, byWeek);
    }

    @Test
    void aPeriodBesideTheOneBeforeAndThroughItsMonths() {
        Places places = places(
                List.of(
                        // The first minute of July by local time, the last of June by UTC.
                        search("2018-06-30T23:00:00Z", "NC"),
                        search("2018-07-31T22:59:59Z", "NC"),
                        search("2018-07-31T23:00:00Z", "NE"),
                        search("2018-09-30T22:59:59Z", null)),
                List.of(search("2017-07-01T10:00:00Z", "NC"), search("2017-07-01T10:00:00Z", "NW")),
                false);

        assertThat(places)
                .isEqualTo(new Places(
                        new PlaceCount(4, 2),
                        List.of(
                                new PlaceRow("NC", new PlaceCount(2, 1), 50.0, 1),
                                new PlaceRow("NE", new PlaceCount(1, 0), 25.0, 2),
                                new PlaceRow("NW", new PlaceCount(0, 1), 0.0, 3)),
                        new PlaceCount(1, 0),
                        List.of(
                                step("2018-07-01", "2018-07-31", 0, Map.of("NC", 2)),
                                step("2018-08-01", "2018-08-31", 0, Map.of("NE", 1)),
                                step("2018-09-01", "2018-09-30", 1, Map.of())),
                        null));
        assertThat(places.rows())
                .extracting(row -> row.count().change(), row -> row.count().percent())
                .containsExactly(
                        tuple(1, 100.0),
                        tuple(1, null),
                        tuple(-1, -100.0));
    }

    @Test
    void weeksBeginOnMondayAndAreCutByThePeriod() {
        List<PlaceStep> weeks = places(
                        List.of(search("2018-07-01T10:00:00Z", "NC"), search("2018-07-02T10:00:00Z", "NC")),
                        List.of(),
                        true)
                .weeks();

        assertThat(weeks)
                .hasSize(14)
                .startsWith(
                        step("2018-07-01", "2018-07-01", 0, Map.of("NC", 1)),
                        step("2018-07-02", "2018-07-08", 0, Map.of("NC", 1)),
                        step("2018-07-09", "2018-07-15", 0, Map.of()))
                .endsWith(step("2018-09-24", "2018-09-30", 0, Map.of()));
    }

    @Provide
    Arbitrary<List<SearchFact>> searches() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        FIRST.atStartOfDay(LONDON).toEpochSecond(),
                                        LAST.plusDays(1).atStartOfDay(LONDON).toEpochSecond() - 1),
                        Arbitraries.of("NN", "NL", "NC", "NE").injectNull(0.2))
                .as((second, area) ->
                        new SearchFact(second, area == null ? null : new AreaCode(area), null, null, null))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void theStepsAddUpToTheRowsAndTheRowsToTheTotal(
            @ForAll("searches") List<SearchFact> current, @ForAll("searches") List<SearchFact> previous) {
        Places places = places(current, previous, true);

        // The slow reference: ask every record for every area.
        Map<String, PlaceCount> expected = new TreeMap<>();
        for (String area : List.of("NN", "NL", "NC", "NE")) {
            PlaceCount count = new PlaceCount(in(current, area), in(previous, area));
            if (count.current() + count.previous() > 0) {
                expected.put(area, count);
            }
        }
        Map<String, PlaceCount> counted = new TreeMap<>();
        places.rows().forEach(row -> counted.put(row.key(), row.count()));
        assertThat(counted).isEqualTo(expected);
        assertThat(places.total()).isEqualTo(new PlaceCount(current.size(), previous.size()));
        assertThat(places.without()).isEqualTo(new PlaceCount(in(current, null), in(previous, null)));
        for (List<PlaceStep> steps : List.of(places.months(), places.weeks())) {
            Map<String, Integer> sums = new TreeMap<>();
            steps.forEach(step -> step.counts().forEach((area, count) -> sums.merge(area, count, Integer::sum)));
            expected.forEach((area, count) -> assertThat(sums.getOrDefault(area, 0)).isEqualTo(count.current()));
            assertThat(steps.stream().mapToInt(PlaceStep::without).sum()).isEqualTo(in(current, null));
        }
    }

    private static int in(List<SearchFact> searches, @Nullable String area) {
        return (int) searches.stream()
                .filter(search -> area == null
                        ? search.area() == null
                        : search.area() != null && search.area().value().equals(area))
                .count();
    }

    private static PlaceStep step(String first, String last, int without, Map<String, Integer> counts) {
        return new PlaceStep(LocalDate.parse(first), LocalDate.parse(last), new TreeMap<>(counts), without);
    }
}
