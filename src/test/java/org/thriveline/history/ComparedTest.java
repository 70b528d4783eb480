package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.thriveline.figures.Histories;
import org.thriveline.figures.Reckoned;
import org.thriveline.figures.Slice;
import org.thriveline.log.EventCodec;
import org.thriveline.log.TestStore;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Timed;

/** Whatever was recorded in whatever order, every figure is what a slow reckoning says, as known now and at any moment. */
// Null: nothing is said of it; empty: it is said that there is none.
@SuppressWarnings("NullableOptional")
class ComparedTest {
    private static final Instant RECORDED = Instant.parse("2018-11-01T00:00:00Z");
    private static final EventCodec CODEC = RecordedUnits.CODEC;
    private static final Quarter SECOND = Quarter.parse("2018/19-Q2");
    private static final Quarter FIRST = Quarter.parse("2018/19-Q1");
    private static final int UNITS = 120;

    @Property(tries = 40)
    void everyFigureIsTheReckonedOneAtAnyMoment(@ForAll long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Timed>> units = IntStream.range(0, UNITS)
                .mapToObj(_ -> Histories.anyhow(random, 1 + random.nextInt(5)))
                .toList();
        Path folder = Files.createTempDirectory("compared");
        try (TestStore store = new TestStore(folder)) {
            RecordedUnits recorded = new RecordedUnits(store.log());
            int half = UNITS / 2;
            IntStream.range(0, half).forEach(unit -> recorded.append(recorded(unit), units.get(unit)));
            try (FactsHistory facts = new FactsHistory(store.log(), CODEC, Histories.POLICIES)) {
                Comparisons comparisons = new Comparisons(facts, Histories.POLICIES);
                assertReckoned(comparisons, units.subList(0, half), asked(random, null));
                IntStream.range(half, UNITS).forEach(unit -> recorded.append(recorded(unit), units.get(unit)));
                await().until(() -> comparisons.of(asked(random, null)).position() == UNITS);

                for (int time = 0; time < 4; time++) {
                    assertReckoned(comparisons, units, asked(random, null));
                }
                int known = random.nextInt(UNITS);
                // A moment is after all that was recorded at it, and before all that was recorded later.
                Instant then = recorded(known).plusNanos(random.nextInt(1_000));
                assertReckoned(comparisons, units.subList(0, known + 1), asked(random, then));
                assertReckoned(comparisons, List.of(), asked(random, RECORDED.minusNanos(1)));
                assertRestated(
                        new Restatements(facts, comparisons, store.log(), CODEC), units, known, asked(random, then));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void assertReckoned(Comparisons comparisons, List<List<Timed>> units, Question question) {
        List<Timed> history = units.stream().flatMap(List::stream).toList();
        Comparison compared = comparisons.of(question);
        SortedMap<String, Row> expected = new TreeMap<>();
        var current = reckoned(history, question, SECOND);
        var previous = reckoned(history, question, FIRST);
        var months = SECOND.months().stream()
                .collect(Collectors.toMap(month -> month, month -> reckoned(history, question, month)));
        current.forEach((id, figure) -> expected.put(
                id,
                new Row(
                        figure,
                        previous.get(id),
                        figure.isEmpty() && !applies(question, id)
                                ? Map.of()
                                : months.entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                month -> month.getValue().get(id))))));

        SortedMap<String, Row> found = new TreeMap<>();
        compared.measures().forEach(row -> found.put(row.id(), Row.of(row)));
        assertThat(compared.position()).isEqualTo(units.size());
        assertThat(found).isEqualTo(expected);
        compared.measures().forEach(ComparedTest::assertChange);
    }

    /** Only incidents have qualifiers, only they and crimes beats. */
    private static boolean applies(Question question, String id) {
        boolean incidents = id.startsWith("incidents") || id.startsWith("attendance");
        boolean crimes = id.startsWith("crime.") || id.startsWith("streetCrime.");
        return incidents
                || (question.slice().qualifiers().isEmpty()
                        && (crimes || question.slice().beats().isEmpty()));
    }

    /** Current minus previous; of counts, over the previous in percent. */
    private static void assertChange(Comparison.Row row) {
        Number now = row.current();
        Number before = row.previous();
        if (now == null || before == null) {
            assertThat(row.change()).isNull();
            assertThat(row.percent()).isNull();
        } else if (row.unit().equals("percent")) {
            assertThat(row.change()).isEqualTo(now.doubleValue() - before.doubleValue());
            assertThat(row.percent()).isNull();
        } else {
            long change = now.longValue() - before.longValue();
            assertThat(row.change()).isEqualTo(change);
            assertThat(row.percent()).isEqualTo(before.longValue() == 0 ? null : 100.0 * change / before.longValue());
        }
    }

    private static void assertRestated(
            Restatements restatements, List<List<Timed>> units, int known, Question question) {
        List<Timed> history = units.stream().flatMap(List::stream).toList();
        List<Timed> then =
                units.subList(0, known + 1).stream().flatMap(List::stream).toList();
        Map<String, List<Optional<Number>>> moved = new TreeMap<>();
        for (Quarter quarter : List.of(SECOND, FIRST)) {
            var before = reckoned(then, question, quarter);
            reckoned(history, question, quarter).forEach((id, figure) -> {
                if (!figure.equals(before.get(id))) {
                    moved.put(quarter + " " + id, List.of(before.getOrDefault(id, Optional.empty()), figure));
                }
            });
        }

        List<Restatements.Figure> figures = restatements.of(question).figures();

        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.records()).isPositive();
            assertThat(figure.events())
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.recorded()).isAfter(recorded(known)));
            assertThat(figure.events().size() + figure.more()).isGreaterThanOrEqualTo(figure.records());
        });
        assertThat(figures.stream()
                        .filter(figure -> !Objects.equals(figure.then(), figure.now()))
                        .collect(Collectors.toMap(
                                figure -> figure.period() + " " + figure.id(),
                                figure -> List.of(
                                        Optional.ofNullable(figure.then()), Optional.ofNullable(figure.now())))))
                .isEqualTo(moved);
    }

    private record Row(
            Optional<Number> current, @Nullable Optional<Number> previous, Map<YearMonth, Optional<Number>> months) {
        static Row of(Comparison.Row row) {
            Map<YearMonth, Optional<Number>> months = new HashMap<>();
            row.months().forEach((month, figure) -> months.put(month, Optional.ofNullable(figure)));
            return new Row(Optional.ofNullable(row.current()), Optional.ofNullable(row.previous()), months);
        }
    }

    private static SortedMap<String, Optional<Number>> reckoned(List<Timed> history, Question question, Quarter of) {
        return reckoned(history, question, of.first(), of.last());
    }

    private static SortedMap<String, Optional<Number>> reckoned(List<Timed> history, Question question, YearMonth of) {
        return reckoned(history, question, of.atDay(1), of.atEndOfMonth());
    }

    private static SortedMap<String, Optional<Number>> reckoned(
            List<Timed> history, Question question, LocalDate first, LocalDate last) {
        Slice slice = question.slice();
        return Reckoned.of(
                history,
                first,
                last,
                only(slice.areas().stream().map(AreaCode::value)),
                only(slice.beats().stream().map(BeatCode::value)),
                only(slice.qualifiers().stream()));
    }

    private static <T> @Nullable T only(Stream<T> values) {
        return values.findFirst().orElse(null);
    }

    private static Question asked(SplittableRandom random, @Nullable Instant knownAt) {
        Set<AreaCode> areas =
                random.nextInt(3) == 0 ? Set.of(new AreaCode(random.nextBoolean() ? "NH" : "OLD")) : Set.of();
        Set<BeatCode> beats = random.nextInt(4) == 0 ? Set.of(new BeatCode("N01")) : Set.of();
        Set<Qualifier> qualifiers = random.nextInt(4) == 0 ? Set.of(Qualifier.DOMESTIC) : Set.of();
        return new Question(
                SECOND, FIRST, Question.Span.QUARTER, null, null, new Slice(areas, beats, qualifiers), knownAt);
    }

    private static Instant recorded(int unit) {
        return RECORDED.plusSeconds(60L * unit);
    }
}
