package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.analysis.Rebase;
import org.thriveline.analysis.RebaseId;
import org.thriveline.figures.By;
import org.thriveline.figures.Slice;
import org.thriveline.figures.chart.ChartKind;
import org.thriveline.figures.chart.ControlChart;
import org.thriveline.figures.chart.Rule;
import org.thriveline.figures.chart.Side;
import org.thriveline.log.TestStore;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.TestPolicies;

/** 999 calls by month: about ten a month, then, from the new policy's month of March 2020 on, about thirty. */
class SeriesHistoryTest {
    private static final Policies POLICIES = TestPolicies.policies();
    private static final int[] BEFORE = {10, 12, 9, 11, 10, 13, 12, 8, 11, 10};
    private static final int[] AFTER = {30, 31, 29, 33, 30, 30, 32, 31};
    private static final Instant NOW = Instant.parse("2020-11-20T12:00:00Z");
    private static final Instant REBASED_AT = Instant.parse("2020-11-19T09:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);

    @TempDir
    Path folder;

    private @Nullable TestStore store;
    private @Nullable FactsHistory facts;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        RecordedCalls calls = new RecordedCalls(store.log());
        calls.months(MAY, BEFORE);
        calls.months(LocalDate.of(2020, 3, 1), AFTER);
        calls.months(LocalDate.of(2020, 11, 1), 2);
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(facts).close();
        Objects.requireNonNull(store).close();
    }

    private MeasuredSeries ask(By by, @Nullable LocalDate from, Slice slice, @Nullable Instant knownAt) {
        TestStore open = Objects.requireNonNull(store);
        if (facts == null) {
            facts = new FactsHistory(open.log(), RecordedCalls.CODEC, POLICIES);
        }
        var history = new SeriesHistory(
                facts,
                Comparisons.unprepared(facts, POLICIES),
                new AnalysisHistory(open.log(), RecordedCalls.CODEC),
                POLICIES);
        return history.of(new SeriesQuestion("calls.999", by, from, null, slice, knownAt, NOW));
    }

    private void rebase(LocalDate from, @Nullable AreaCode area) {
        new RecordedCalls(Objects.requireNonNull(store).log()).rebased(from, area, REBASED_AT);
    }

    @Test
    void limitsComeFromTheBaseAndTheMonthThatIsNotOverTakesNoPart() {
        MeasuredSeries series = ask(By.MONTH, null, Slice.ALL, null);

        assertThat(series.points().stream().map(MeasuredSeries.Point::value).toList())
                .isEqualTo(List.of(
                        10L, 12L, 9L, 11L, 10L, 13L, 12L, 8L, 11L, 10L, 30L, 31L, 29L, 33L, 30L, 30L, 32L, 31L, 2L));
        assertThat(series.points().getLast())
                .isEqualTo(new MeasuredSeries.Point(
                        "2020-11",
                        LocalDate.of(2020, 11, 1),
                        LocalDate.of(2020, 11, 30),
                        false,
                        2L,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(series.chart().kind()).isEqualTo(ChartKind.XMR);
        assertThat(series.stretches()).hasSize(1);
        MeasuredSeries.Base base =
                Objects.requireNonNull(series.stretches().getFirst().base());
        assertThat(List.of(base.from(), base.to(), base.points())).isEqualTo(List.of("2019-05", "2020-10", 18));
        assertThat(base.centre()).isCloseTo(352.0 / 18, within(1e-9));
        assertThat(base.meanRange()).isCloseTo(53.0 / 17, within(1e-9));
        assertThat(series.breaks())
                .isEqualTo(List.of(new Comparison.Break(
                        LocalDate.of(2020, 3, 11), "2020-03-11", "grades and targets, areas changed")));
        assertThat(series.policies()).isEqualTo(List.of("2019-04-01", "2020-03-11"));
    }

    @Test
    void anAcceptedRebaseBeginsAnotherBaseWithTheNextWholePeriod() {
        rebase(LocalDate.of(2020, 2, 11), null);

        MeasuredSeries series = ask(By.MONTH, null, Slice.ALL, null);

        assertThat(series.stretches())
                .isEqualTo(List.of(
                        new MeasuredSeries.Stretch(
                                "2019-05",
                                "2020-02",
                                10,
                                new MeasuredSeries.Base(
                                        "2019-05", "2020-02", 10, 10.6, 20.0 / 9, 3.267 * (20.0 / 9), null),
                                null),
                        new MeasuredSeries.Stretch(
                                "2020-03",
                                "2020-11",
                                8,
                                new MeasuredSeries.Base(
                                        "2020-03", "2020-10", 8, 30.75, 13.0 / 7, 3.267 * (13.0 / 7), null),
                                null)));
        assertThat(series.signals()).isEmpty();
        assertThat(series.rebases())
                .isEqualTo(List.of(new Rebase(
                        RebaseId.parse("calls.999~2020-02-11"),
                        "calls.999",
                        LocalDate.of(2020, 2, 11),
                        null,
                        "ann",
                        REBASED_AT,
                        "a new number to call",
                        null)));
    }

    @Test
    void beforeItIsAcceptedTheSignalsSayWhichRuleFired() {
        rebase(LocalDate.of(2020, 2, 11), null);

        List<MeasuredSeries.Signal> signals =
                ask(By.MONTH, null, Slice.ALL, REBASED_AT.minusSeconds(1)).signals();

        assertThat(signals)
                .isEqualTo(List.of(
                        below(Rule.OUTSIDE, "2019-05", "2019-05", "1 point below the lower limit, 2019-05"),
                        below(Rule.OUTSIDE, "2019-07", "2019-09", "3 points below the lower limit, 2019-07 to 2019-09"),
                        below(Rule.OUTSIDE, "2019-12", "2020-02", "3 points below the lower limit, 2019-12 to 2020-02"),
                        above(Rule.OUTSIDE, "8 points above the upper limit, 2020-03 to 2020-10"),
                        below(
                                Rule.EIGHT_ON_ONE_SIDE,
                                "2019-05",
                                "2020-02",
                                "10 in a row below the centre, 2019-05 to 2020-02"),
                        above(Rule.EIGHT_ON_ONE_SIDE, "8 in a row above the centre, 2020-03 to 2020-10"),
                        below(
                                Rule.TWO_OF_THREE,
                                "2019-05",
                                "2020-02",
                                "two of three more than two sigma below the centre, 2019-05 to 2020-02"),
                        above(
                                Rule.TWO_OF_THREE,
                                "two of three more than two sigma above the centre, 2020-03 to 2020-10")));
    }

    private static MeasuredSeries.Signal below(Rule rule, String from, String to, String says) {
        return new MeasuredSeries.Signal(rule, Side.BELOW, from, to, says);
    }

    private static MeasuredSeries.Signal above(Rule rule, String says) {
        return new MeasuredSeries.Signal(rule, Side.ABOVE, "2020-03", "2020-10", says);
    }

    @Test
    void whereNothingWasRecordedIsAGapAndNoZero() {
        MeasuredSeries series = ask(By.MONTH, LocalDate.of(2019, 3, 5), Slice.ALL, null);
        Slice nowhere = new Slice(Set.of(new AreaCode("NL")), Set.of(), Set.of());

        assertThat(series.points().subList(0, 3).stream()
                        .map(MeasuredSeries.Point::value)
                        .toList())
                .containsExactly(null, null, 10L);
        assertThat(ask(By.MONTH, MAY.minusMonths(1), nowhere, null).points().subList(0, 2).stream()
                        .map(MeasuredSeries.Point::value)
                        .toList())
                .containsExactly(null, 0L);
    }

    @Test
    void tooFewQuartersSayNothingAndAreNamedByTheirFinancialYear() {
        MeasuredSeries series = ask(By.QUARTER, null, Slice.ALL, null);

        assertThat(series.points().stream().map(MeasuredSeries.Point::period).toList())
                .isEqualTo(List.of(
                        "2019/20-Q1",
                        "2019/20-Q2",
                        "2019/20-Q3",
                        "2019/20-Q4",
                        "2020/21-Q1",
                        "2020/21-Q2",
                        "2020/21-Q3"));
        assertThat(series.stretches())
                .isEqualTo(List.of(new MeasuredSeries.Stretch(
                        "2019/20-Q1",
                        "2020/21-Q3",
                        6,
                        null,
                        "No limits: 6 periods have a figure, and fewer than " + ControlChart.LEAST
                                + " say nothing about what is usual.")));
    }

    @Test
    void refusesAMeasureThatTheCatalogueDoesNotHave() {
        ask(By.WEEK, null, Slice.ALL, null);
        var history = new SeriesHistory(
                Objects.requireNonNull(facts),
                Comparisons.unprepared(facts, POLICIES),
                new AnalysisHistory(Objects.requireNonNull(store).log(), RecordedCalls.CODEC),
                POLICIES);

        assertThatThrownBy(() -> history.of(new SeriesQuestion("tea", By.MONTH, null, null, Slice.ALL, null, NOW)))
                .isInstanceOf(Rejection.class)
                .hasMessage("the catalogue has no measure tea");
    }
}
