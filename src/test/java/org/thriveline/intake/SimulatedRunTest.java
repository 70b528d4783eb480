package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedRunTest {
    private static final Instant FROM = Instant.parse("2018-07-01T23:00:00Z");

    @Test
    void isNamedInWords() {
        assertThat(new SimulatedRun(-12, 0.5, FROM).source())
                .isEqualTo("simulated: seed -12, scale 0.5, from 2018-07-01T23:00:00Z");
    }

    @Property
    void isReadBackFromItsName(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, minIncluded = false, max = 100) double scale,
            @ForAll int second) {
        SimulatedRun run = new SimulatedRun(seed, scale, Instant.ofEpochSecond(second));

        assertThat(SimulatedRun.of(run.source())).contains(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "week_40.csv:2",
                "simulated: seed 1, quarter 2018/19-Q2",
                "simulated: seed one, scale 1.0, from 2018-07-01T23:00:00Z",
                "simulated: seed 9223372036854775808, scale 1.0, from 2018-07-01T23:00:00Z",
                "simulated: seed 1, scale 1.0.0, from 2018-07-01T23:00:00Z",
                "simulated: seed 1, scale 1.0, from yesterday",
                "simulated: seed 1, scale 1.0, from 2018-07-01T23:00:00Z on",
            })
    void anythingElseNamesNone(String source) {
        assertThat(SimulatedRun.of(source)).isEmpty();
    }
}
