package org.thriveline.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against the same formulas worked elsewhere, in decimals of 40 digits. */
class LaneyTest {
    private static final Offset<Double> HAIR = Offset.offset(1e-9);

    /** English emergency departments, seen within four hours, weeks 1 to 6 (M. A. Mohammed and others, 2013). */
    private static final List<Reading> SEEN = List.of(
            new Reading(266_501, 280_443),
            new Reading(264_225, 276_823),
            new Reading(276_532, 291_681),
            new Reading(281_461, 296_155),
            new Reading(269_071, 282_343),
            new Reading(261_215, 275_888));

    private static final int[] CALLS = {12_814, 11_790, 13_011, 12_655, 13_422, 12_988, 13_190, 14_011};
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31};

    @Test
    void widensAShareBySigmaZ() {
        Laney seen = Laney.share(SEEN, List.of(SEEN));

        assertThat(seen.centre()).isCloseTo(0.9504923582176226, HAIR);
        assertThat(seen.sigmaZ()).isCloseTo(9.424066229740729, HAIR);
        assertThat(seen.limits(SEEN.getFirst()).lower()).isCloseTo(0.9389113140780312, HAIR);
        assertThat(seen.limits(SEEN.getFirst()).upper()).isCloseTo(0.9620734023573341, HAIR);
        assertThat(seen.limits(SEEN.get(3)).lower()).isCloseTo(0.9392227067657969, HAIR);
        assertThat(seen.limits(SEEN.get(3)).upper()).isCloseTo(0.9617620096695684, HAIR);
    }

    @Test
    void widensACountADayBySigmaZ() {
        List<Reading> calls = IntStream.range(0, CALLS.length)
                .mapToObj(month -> new Reading(CALLS[month], DAYS[month]))
                .toList();

        ControlChart chart = ControlChart.of(ChartKind.U_PRIME, calls, new TreeSet<>());

        Limits february = Objects.requireNonNull(chart.limits().get(1));
        assertThat(february.lower() * 28).isCloseTo(11_332.440837060826, Offset.offset(1e-6));
        assertThat(february.centre() * 28).isCloseTo(11_969.827160493827, Offset.offset(1e-6));
        assertThat(february.upper() * 28).isCloseTo(12_607.213483926828, Offset.offset(1e-6));
        Limits july = Objects.requireNonNull(chart.limits().get(6));
        assertThat(july.upper() * 31).isCloseTo(13_922.971988549925, Offset.offset(1e-6));
        assertThat(Objects.requireNonNull(chart.stretches().getFirst().base()).sigmaZ())
                .isCloseTo(1.941947774269111, HAIR);
        assertThat(chart.signals()).isEqualTo(List.of(new Signal(Rule.OUTSIDE, Side.ABOVE, 7, 7)));
    }

    /** Laney's own remark: with subgroups of one size the P' chart is the individuals chart of the shares. */
    @Test
    void isTheIndividualsChartWhereAllSizesAreEqual() {
        double[] shares = {0.91, 0.89, 0.93, 0.9, 0.88, 0.92, 0.9, 0.94, 0.91};
        List<Reading> sized = DoubleStream.of(shares)
                .mapToObj(share -> new Reading(share * 5_000, 5_000))
                .toList();
        List<Reading> plain = DoubleStream.of(shares).mapToObj(Reading::of).toList();

        Limits prime = Laney.share(sized, List.of(sized)).limits(sized.getFirst());
        Limits individual = Individuals.of(plain, List.of(plain)).limits(plain.getFirst());

        // 2.66 is 3 / 1.128 rounded.
        assertThat(prime.lower()).isCloseTo(individual.lower(), Offset.offset(2e-5));
        assertThat(prime.upper()).isCloseTo(individual.upper(), Offset.offset(2e-5));
    }

    @Test
    void hasNoWidthWhereNothingCanVary() {
        List<Reading> all = List.of(new Reading(50, 50), new Reading(70, 70));

        assertThat(Laney.share(all, List.of(all)).limits(new Reading(1, 9))).isEqualTo(new Limits(1, 0, 1, 1));
    }

    @Test
    void aShareHasNoLimitBeyondAllOrNone() {
        List<Reading> wild = List.of(new Reading(1, 10), new Reading(9, 10), new Reading(1, 10));

        Limits limits = Laney.share(wild, List.of(wild)).limits(wild.getFirst());

        assertThat(List.of(limits.lower(), limits.upper())).isEqualTo(List.of(0.0, 1.0));
    }
}
