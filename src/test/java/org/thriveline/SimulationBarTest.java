package org.thriveline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thriveline.intake.SimulationProgress.State.FILLING;
import static org.thriveline.intake.SimulationProgress.State.LIVE;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.intake.SimulationProgress;

class SimulationBarTest {
    private static final Instant FROM = Instant.parse("2018-07-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2018-07-31T00:00:00Z");
    private static final String ALL = "#".repeat(30);

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();

    @Test
    void saysHowFarItIsHowQuickAndHowLongStill() {
        assertThat(SimulationBar.line(filling(15, 1_234_567, 8_901, Duration.ofSeconds(125))))
                .isEqualTo("simulating [###############---------------]  50 %  2018-07-16  1,234,567 steps  8,901/s"
                        + "  2 min 5 s left");
    }

    @Test
    void saysNothingOfWhatItIsTooEarlyToSay() {
        assertThat(SimulationBar.line(filling(0, 0, 0, null)))
                .isEqualTo("simulating [------------------------------]   0 %  2018-07-01  0 steps  0/s");
    }

    @Test
    void inATerminalIsDrawnOverItselfWithNothingLeftOfALongerLine() {
        SimulationBar bar = new SimulationBar(new PrintStream(drawn, false, UTF_8), true);

        bar.accept(filling(15, 500, 1_000, Duration.ofSeconds(60)));
        bar.accept(filling(16, 600, 999, Duration.ofSeconds(59)));
        bar.accept(live(1_000));

        String half = "\rsimulating [###############---------------]  50 %  2018-07-16  500 steps  1,000/s";
        String more = "\rsimulating [################--------------]  53 %  2018-07-17  600 steps  999/s";
        String end = "\rsimulating [" + ALL + "] 100 %  2018-07-31  1,000 steps  990/s  0 s left";
        assertThat(drawn.toString(UTF_8))
                .isEqualTo(half + "  1 min 0 s left" + more + "  59 s left" + " ".repeat(7) + end + "\n");
    }

    @Test
    void elsewhereIsALineEveryFewSecondsAndOneAtTheEnd() {
        SimulationBar bar = new SimulationBar(new PrintStream(drawn, false, UTF_8), false);

        bar.accept(filling(15, 500, 1_000, null));
        bar.accept(filling(16, 600, 999, null));
        bar.accept(live(1_000));

        assertThat(drawn.toString(UTF_8).lines())
                .containsExactly(
                        "simulating [###############---------------]  50 %  2018-07-16  500 steps  1,000/s",
                        "simulating [" + ALL + "] 100 %  2018-07-31  1,000 steps  990/s  0 s left");
    }

    private static SimulationProgress filling(int days, long steps, long rate, @Nullable Duration left) {
        return new SimulationProgress(FILLING, FROM, FROM.plus(Duration.ofDays(days)), TO, steps, rate, left, "");
    }

    private static SimulationProgress live(long steps) {
        return new SimulationProgress(LIVE, FROM, TO, TO, steps, 990, Duration.ZERO, "");
    }
}
