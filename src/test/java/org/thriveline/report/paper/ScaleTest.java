package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** An axis from zero to a round number above every value, with no more ticks than the eye counts. */
class ScaleTest {
    private static final double ROOM = 164;

    @Provide
    static Arbitrary<List<@Nullable BigDecimal>> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999999"))
                .ofScale(2)
                .injectNull(0.1)
                .list()
                .ofMaxSize(24);
    }

    @Property
    void ticksAreRoundFewAndReachFromZeroToAboveEveryValue(@ForAll("values") List<@Nullable BigDecimal> values) {
        List<BigDecimal> ticks = Scale.upTo(values, ROOM).ticks();

        assertThat(ticks).hasSizeBetween(2, 5);
        assertThat(ticks.getFirst()).isEqualByComparingTo("0");
        BigDecimal step = ticks.get(1);
        for (int tick = 1; tick < ticks.size(); tick++) {
            assertThat(ticks.get(tick)).isEqualTo(step.multiply(BigDecimal.valueOf(tick)));
        }
        assertThat(step.toPlainString()).matches("[125]0*");
        BigDecimal most = values.stream().filter(Objects::nonNull).reduce(BigDecimal.ONE, BigDecimal::max);
        assertThat(ticks.getLast()).isGreaterThanOrEqualTo(most);
        assertThat(ticks.get(ticks.size() - 2)).as("no tick too many").isLessThan(most);
    }

    @Property
    void heightsAreInProportionToValuesFromZero(@ForAll("values") List<@Nullable BigDecimal> values) {
        Scale scale = Scale.upTo(values, ROOM);
        BigDecimal top = scale.ticks().getLast();

        assertThat(scale.height(BigDecimal.ZERO)).isZero();
        assertThat(scale.height(top)).isEqualTo(ROOM);
        values.stream()
                .filter(Objects::nonNull)
                .forEach(value -> assertThat(scale.height(value))
                        .isCloseTo(ROOM * value.doubleValue() / top.doubleValue(), within(1e-9)));
    }

    @Example
    void isAsAPersonWouldChooseIt() {
        assertThat(ticksUpTo("14200")).containsExactly("0", "5000", "10000", "15000");
        assertThat(ticksUpTo("1310")).containsExactly("0", "500", "1000", "1500");
        assertThat(ticksUpTo("400")).containsExactly("0", "100", "200", "300", "400");
        assertThat(ticksUpTo("401")).containsExactly("0", "200", "400", "600");
        assertThat(ticksUpTo("3")).containsExactly("0", "1", "2", "3");
        assertThat(ticksUpTo("0")).containsExactly("0", "1");
        assertThat(ticksUpTo((String) null)).containsExactly("0", "1");
    }

    private static List<String> ticksUpTo(@Nullable String... values) {
        List<@Nullable BigDecimal> all = new ArrayList<>(Collections.nCopies(1, null));
        Arrays.stream(values).filter(Objects::nonNull).forEach(value -> all.add(new BigDecimal(value)));
        return Scale.upTo(all, ROOM).ticks().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
