package org.thriveline.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds of every chart, whatever its points. */
class ControlChartTest {
    private static final TreeSet<Integer> NONE = new TreeSet<>();

    @Provide
    Arbitrary<List<@Nullable Reading>> series() {
        Arbitrary<Reading> reading = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(40, 60))
                .as((count, size) -> new Reading(count, size));
        return reading.injectNull(0.1).list().ofMinSize(0).ofMaxSize(60);
    }

    @Property
    void limitsAreOfTheBaseAloneWhateverComesAfter(
            @ForAll("series") List<@Nullable Reading> series, @ForAll ChartKind kind, @ForAll("series") List<
                    @Nullable Reading> other) {
        List<@Nullable Limits> before = ControlChart.of(kind, series, NONE).limits();
        int end = endOfBase(series);
        if (end == 0) {
            return;
        }
        List<@Nullable Reading> changed = new ArrayList<>(series.subList(0, end));
        changed.addAll(other);

        assertThat(ControlChart.of(kind, changed, NONE).limits().subList(0, end))
                .isEqualTo(before.subList(0, end));
    }

    /** Returns the place after the base, 0 where the series is too short to have a whole one. */
    private static int endOfBase(List<@Nullable Reading> series) {
        int said = 0;
        for (int place = 0; place < series.size(); place++) {
            said += series.get(place) == null ? 0 : 1;
            if (said == ControlChart.BASE) {
                return place + 1;
            }
        }
        return 0;
    }

    @Property
    void aRebaseMakesTwoChartsThatKnowNothingOfEachOther(
            @ForAll("series") List<@Nullable Reading> series,
            @ForAll ChartKind kind,
            @ForAll @IntRange(min = 1, max = 59) int rebase) {
        if (rebase >= series.size()) {
            return;
        }
        ControlChart whole = ControlChart.of(kind, series, new TreeSet<>(Set.of(rebase)));
        ControlChart first = ControlChart.of(kind, series.subList(0, rebase), NONE);
        ControlChart second = ControlChart.of(kind, series.subList(rebase, series.size()), NONE);

        List<@Nullable Limits> joined = new ArrayList<>(first.limits());
        joined.addAll(second.limits());
        assertThat(whole.limits()).isEqualTo(joined);
        List<Signal> signals = new ArrayList<>(first.signals());
        second.signals()
                .forEach(s -> signals.add(new Signal(s.rule(), s.side(), s.from() + rebase, s.to() + rebase)));
        assertThat(whole.signals()).containsExactlyInAnyOrderElementsOf(signals);
    }

    /** Every rule by its sentence: all windows tried, the points of those that fit marked. */
    @Property
    void signalsCoverJustTheWindowsThatTheRulesDescribe(
            @ForAll("series") List<@Nullable Reading> series, @ForAll ChartKind kind) {
        ControlChart chart = ControlChart.of(kind, series, NONE);
        for (Rule rule : Rule.values()) {
            Set<Integer> marked = new TreeSet<>();
            chart.signals().stream()
                    .filter(signal -> signal.rule() == rule)
                    .forEach(signal -> IntStream.rangeClosed(signal.from(), signal.to())
                            .forEach(marked::add));

            assertThat(marked).as(rule.word()).isEqualTo(SlowRules.marked(rule, series, chart.limits()));
        }
    }

    @Property
    void theCentreLiesBetweenTheLimitsAndNoneBelowZero(
            @ForAll("series") List<@Nullable Reading> series, @ForAll ChartKind kind) {
        for (Limits limits : ControlChart.of(kind, series, NONE).limits()) {
            if (limits != null) {
                assertThat(limits.lower()).isBetween(0.0, limits.centre());
                assertThat(limits.upper()).isGreaterThanOrEqualTo(limits.centre());
            }
        }
    }

    @Example
    void tooFewPointsSayNothing() {
        List<@Nullable Reading> seven = new ArrayList<>(Collections.nCopies(7, Reading.of(4)));
        seven.add(3, null);

        assertThat(ControlChart.of(ChartKind.XMR, seven, NONE))
                .isEqualTo(new ControlChart(
                        ChartKind.XMR,
                        List.of(new Stretch(0, 7, 7, null)),
                        Collections.nCopies(8, null),
                        List.of()));
    }

    @Example
    void noMovingRangeLeapsAGap() {
        List<@Nullable Reading> series = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> series.add(Reading.of(10 + i % 2)));
        series.add(null);
        IntStream.range(0, 4).forEach(i -> series.add(Reading.of(90 + i % 2)));

        ControlChart chart = ControlChart.of(ChartKind.XMR, series, NONE);

        assertThat(Objects.requireNonNull(chart.stretches().getFirst().base()))
                .isEqualTo(new Stretch.Base(0, 8, 8, 50.5, 1.0, 3.267, null));
    }

    @Example
    void countsOfThousandsArePlottedOverTheirDays() {
        assertThat(ChartKind.forCounts(List.of(999.0, 1_000.0))).isEqualTo(ChartKind.XMR);
        assertThat(ChartKind.forCounts(List.of(999.0, 1_001.0))).isEqualTo(ChartKind.U_PRIME);
        assertThat(ChartKind.forCounts(List.of())).isEqualTo(ChartKind.XMR);
    }
}
