package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.thriveline.report.paper.SamplePaper.QUARTER;
import static org.thriveline.report.paper.SamplePaper.YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.paper.Drawing.Bar;
import org.thriveline.report.paper.Drawing.Label;

/** What a chart shows is what its figures say, read back as XML. */
class BarsSvgTest {
    /** Coordinates have two decimals. */
    private static final double ROUNDED = 0.011;

    @Provide
    static Arbitrary<Bars> charts() {
        Arbitrary<@Nullable BigDecimal> value = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999"))
                .ofScale(0)
                .injectNull(0.1);
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(size -> Combinators.combine(
                                value.list().ofSize(size),
                                value.list().ofSize(size),
                                Arbitraries.strings().alpha().ofMaxLength(12))
                        .as((before, now, title) -> chart(title, before, now)));
    }

    @Property(tries = 100)
    void barsStandOnZeroAndAreInProportionToTheirFigures(@ForAll("charts") Bars bars) {
        Drawing drawing = Drawing.of(bars, false);

        List<BigDecimal> values = told(bars);
        List<Bar> drawn = drawing.bars();
        assertThat(drawn).hasSameSizeAs(values);
        BigDecimal top = Scale.upTo(all(bars), 1).ticks().getLast();
        double room = drawing.zero() - drawing.grid().getLast();
        for (int place = 0; place < drawn.size(); place++) {
            Bar bar = drawn.get(place);
            assertThat(bar.bottom()).isCloseTo(drawing.zero(), within(ROUNDED));
            double share = values.get(place).doubleValue() / top.doubleValue();
            assertThat(bar.height()).isCloseTo(room * share, within(ROUNDED));
        }
    }

    @Property(tries = 100)
    void hatchLinesAreOfTheYearBeforeAndStayWithinTheirBar(@ForAll("charts") Bars bars) {
        for (Bar bar : Drawing.of(bars, false).bars()) {
            assertThat(bar.hatch().isEmpty()).isEqualTo(bar.kind().equals("now"));
            bar.hatch().forEach(line -> {
                assertThat(List.of(line.fromX(), line.toX()))
                        .allSatisfy(x -> assertThat(x).isBetween(bar.x() - ROUNDED, bar.right() + ROUNDED));
                assertThat(List.of(line.fromY(), line.toY()))
                        .allSatisfy(y -> assertThat(y).isBetween(bar.y() - ROUNDED, bar.bottom() + ROUNDED));
                assertThat(line.toX() - line.fromX())
                        .as("as far right as up")
                        .isCloseTo(line.fromY() - line.toY(), within(2 * ROUNDED));
            });
        }
    }

    @Property(tries = 100)
    void barsAndTheirFiguresDoNotCoverEachOtherAndStayBelowTheLegend(@ForAll("charts") Bars bars) {
        Drawing drawing = Drawing.of(bars, false);

        List<Bar> drawn = drawing.bars();
        for (int place = 1; place < drawn.size(); place++) {
            assertThat(drawn.get(place).x())
                    .isGreaterThanOrEqualTo(drawn.get(place - 1).right() - ROUNDED);
        }
        List<Label> figures = drawing.labels("value");
        for (int place = 1; place < figures.size(); place++) {
            assertThat(figures.get(place).left())
                    .isGreaterThanOrEqualTo(figures.get(place - 1).right() - ROUNDED);
        }
        double width = drawing.svg().number("width");
        assertThat(drawn)
                .allSatisfy(bar -> assertThat(List.of(bar.x(), bar.right())).allMatch(x -> x >= 64 && x <= width));
        double legend = drawing.legend().getFirst().bottom();
        assertThat(figures).allSatisfy(figure -> assertThat(figure.top()).isGreaterThan(legend + 4));
    }

    @Example
    void everyFigureStandsOverItsBarAndADashWhereThereIsNone() {
        Drawing drawing = Drawing.of(QUARTER, false);

        assertThat(words(drawing.labels("value"))).containsExactly("980", "1,204", "1,100", "\u2013", "35", "0");
        assertThat(drawing.bars().stream().map(Bar::kind)).containsExactly("before", "now", "before", "before", "now");
        List<Double> over = drawing.labels("value").stream().map(Label::x).toList();
        List<Double> bars = drawing.bars().stream().map(Bar::middle).toList();
        for (int bar = 0; bar < bars.size(); bar++) {
            // The fourth has a dash in place of a bar.
            assertThat(over.get(bar < 3 ? bar : bar + 1)).isCloseTo(bars.get(bar), within(ROUNDED));
        }
        assertThat(drawing.labels("value")).noneMatch(Label::turned);
        assertThat(words(drawing.labels("tick"))).containsExactly("0", "500", "1,000", "1,500", "people");
        assertThat(words(drawing.labels("label"))).containsExactly("2017/18 Q2", "2018/19 Q2", "Jul", "Aug", "Sep");
        assertThat(drawing.legend().stream().map(Bar::kind)).containsExactly("before", "now");
    }

    @Example
    void twelvePeriodsAreNamedInTheirOrder() {
        Drawing drawing = Drawing.of(YEAR, false);

        assertThat(drawing.bars()).hasSize(23);
        assertThat(drawing.labels("value"))
                .hasSize(24)
                .allMatch(label -> label.turned() != label.words().equals("\u2013"));
        assertThat(words(drawing.labels("label")))
                .containsExactlyElementsOf(Stream.concat(Stream.of("2017/18", "2018/19"), SamplePaper.MONTHS.stream())
                        .toList());
    }

    @Example
    void saysWhatItShowsToWhomCannotSeeIt() {
        Tree screen = Drawing.of(QUARTER, false).svg();
        Tree paper = Drawing.of(QUARTER, true).svg();

        assertThat(List.of(screen.get("role"), screen.get("aria-label"), screen.get("alt")))
                .containsExactly("img", QUARTER.says(), "");
        assertThat(List.of(paper.get("role"), paper.get("aria-label"), paper.get("alt")))
                .containsExactly("img", QUARTER.says(), QUARTER.says());
        assertThat(screen.all(".//@style"))
                .as("which no policy of a page allows")
                .isEmpty();
    }

    @Example
    void aChartWithoutAValueForEachPeriodIsRefused() {
        assertThatThrownBy(() ->
                        new Bars("x", "X", "X.", "", List.of("Jul"), "a", List.of(), "b", List.of(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chart x has not a value for each period");
    }

    private static Bars chart(String title, List<@Nullable BigDecimal> before, List<@Nullable BigDecimal> now) {
        List<String> periods = IntStream.rangeClosed(1, now.size())
                .mapToObj(month -> "m" + month)
                .toList();
        return new Bars("x", title, title + ".", "", periods, "before", before, "now", now);
    }

    private static List<@Nullable BigDecimal> all(Bars bars) {
        List<@Nullable BigDecimal> all = new ArrayList<>();
        for (int place = 0; place < bars.periods().size(); place++) {
            all.add(bars.beforeValues().get(place));
            all.add(bars.nowValues().get(place));
        }
        return all;
    }

    private static List<BigDecimal> told(Bars bars) {
        return all(bars).stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<String> words(List<Label> labels) {
        return labels.stream().map(Label::words).toList();
    }
}
