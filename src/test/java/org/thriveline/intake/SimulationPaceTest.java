package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thriveline.intake.SimulationProgress.State.FILLING;
import static org.thriveline.intake.SimulationProgress.State.LIVE;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.web.MovableClock;

class SimulationPaceTest {
    private static final Instant FROM = Instant.parse("2018-07-01T00:00:00Z");
    private static final Instant TO = FROM.plusSeconds(100);

    private final MovableClock clock = new MovableClock("2026-11-22T07:00:00Z");
    private final SimulationPace pace = new SimulationPace(clock, FROM, TO);

    @Test
    void withinTheFirstSecondItIsTooEarlyToSay() {
        clock.forward(Duration.ofMillis(999));

        assertThat(pace.at(FROM.plusSeconds(25), 500)).isEqualTo(filling(25, 500, 0, null));
    }

    @Test
    void whatIsLeftTakesAsLongAsWhatIsDone() {
        clock.forward(Duration.ofSeconds(2));

        assertThat(pace.at(FROM.plusSeconds(25), 500)).isEqualTo(filling(25, 500, 250, Duration.ofSeconds(6)));
    }

    @Test
    void nothingIsKnownOfWhatIsLeftWhileNothingIsDone() {
        clock.forward(Duration.ofSeconds(2));

        assertThat(pace.at(FROM, 0)).isEqualTo(filling(0, 0, 0, null));
    }

    @Test
    void beyondTheEndNothingIsLeft() {
        clock.forward(Duration.ofSeconds(2));

        assertThat(pace.at(FROM.plusSeconds(101), 500)).isEqualTo(filling(101, 500, 250, Duration.ZERO));
    }

    @Test
    void isLiveOnceItIsDone() {
        clock.forward(Duration.ofSeconds(4));

        assertThat(pace.done(1_000))
                .isEqualTo(new SimulationProgress(LIVE, FROM, TO, TO, 1_000, 250, Duration.ZERO, ""));
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0", "25, 100, 0.25", "100, 100, 1", "101, 100, 1", "-1, 100, 0", "0, 0, 1", "5, -5, 1"})
    void theShareLiesBetweenNothingAndAll(int at, int to, double share) {
        Instant end = FROM.plusSeconds(to);

        assertThat(new SimulationProgress(FILLING, FROM, FROM.plusSeconds(at), end, 0, 0, null, "").share())
                .isEqualTo(share);
    }

    private static SimulationProgress filling(int second, long steps, long rate, @Nullable Duration left) {
        return new SimulationProgress(FILLING, FROM, FROM.plusSeconds(second), TO, steps, rate, left, "");
    }
}
