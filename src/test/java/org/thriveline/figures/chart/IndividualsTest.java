package org.thriveline.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against the figures that D. J. Wheeler prints for verifying software: Making Sense of Data, 2003, page 382. */
class IndividualsTest {
    private static final Offset<Double> HUNDREDTH = Offset.offset(0.005);
    private static final double[] WHEELER = {
        5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200
    };

    @Test
    void hasThePublishedMeansAndNaturalProcessLimits() {
        ControlChart chart = ControlChart.of(
                ChartKind.XMR, DoubleStream.of(WHEELER).mapToObj(Reading::of).toList(), new TreeSet<>());

        Limits limits = Objects.requireNonNull(chart.limits().getFirst());
        assertThat(limits.centre()).isCloseTo(4135.50, HUNDREDTH);
        assertThat(limits.lower()).isCloseTo(3188.72, HUNDREDTH);
        assertThat(limits.upper()).isCloseTo(5082.28, HUNDREDTH);
        assertThat(chart.limits()).containsOnly(limits);
        Stretch.Base base = Objects.requireNonNull(chart.stretches().getFirst().base());
        assertThat(base.meanRange()).isCloseTo(355.93, HUNDREDTH);
        // Wheeler prints 1163.19, with 3.268; Montgomery's D4 is 3.267.
        assertThat(base.upperRange()).isCloseTo(1162.83, HUNDREDTH);
    }

    @Test
    void namesTheRulesThatThePublishedPointsBreak() {
        ControlChart chart = ControlChart.of(
                ChartKind.XMR, DoubleStream.of(WHEELER).mapToObj(Reading::of).toList(), new TreeSet<>());

        assertThat(chart.signals())
                .isEqualTo(List.of(
                        new Signal(Rule.OUTSIDE, Side.ABOVE, 15, 15),
                        new Signal(Rule.TWO_OF_THREE, Side.BELOW, 12, 14)));
    }

    @Test
    void hasNoLowerLimitBelowZeroAndNoWidthWhereNothingVaries() {
        var wild = DoubleStream.of(0, 9, 0, 9, 0, 9, 0, 9).mapToObj(Reading::of).toList();
        var still = DoubleStream.generate(() -> 0.1).limit(9).mapToObj(Reading::of).toList();

        assertThat(ControlChart.of(ChartKind.XMR, wild, new TreeSet<>()).limits())
                .containsOnly(new Limits(4.5, 2.66 * 9 / 3, 0, 4.5 + 2.66 * 9));
        assertThat(ControlChart.of(ChartKind.XMR, still, new TreeSet<>()).signals())
                .isEmpty();
    }
}
