package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.thriveline.web.MovableClock;

class SimulatedClockTest {
    private static final Instant MIDNIGHT = Instant.parse("2018-07-01T00:00:00Z");

    private static final Instant START = Instant.parse("2018-06-30T23:00:00Z");

    private final MovableClock real = new MovableClock("2018-07-02T12:00:00Z");

    @Test
    void standsAtItsStartAtFirst() {
        assertThat(new SimulatedClock(real, START, 60).instant()).isEqualTo(START);
    }

    @Test
    void standsWhereTheFillingInHasComeToUntilItRuns() {
        SimulatedClock time = new SimulatedClock(real, START, 60);

        time.reach(MIDNIGHT);
        real.forward(Duration.ofSeconds(10));

        assertThat(time.instant()).isEqualTo(MIDNIGHT);
    }

    @Test
    void runsOnFromThereAtItsSpeed() {
        SimulatedClock time = new SimulatedClock(real, START, 60);
        time.reach(MIDNIGHT);
        real.forward(Duration.ofSeconds(10));
        time.run();

        real.forward(Duration.ofMillis(1_500));

        assertThat(time.instant()).isEqualTo(MIDNIGHT.plusSeconds(90));
    }

    @Test
    void saysInRealTimeHowLongUntilAMoment() {
        SimulatedClock quick = new SimulatedClock(real, START, 60);
        SimulatedClock slow = new SimulatedClock(real, START, 0.5);
        quick.reach(MIDNIGHT);
        slow.reach(MIDNIGHT);

        assertThat(quick.until(MIDNIGHT.plusSeconds(90))).isEqualTo(Duration.ofMillis(1_500));
        assertThat(slow.until(MIDNIGHT.plusSeconds(90))).isEqualTo(Duration.ofMinutes(3));
        assertThat(quick.until(MIDNIGHT)).isZero();
        assertThat(quick.until(MIDNIGHT.minusSeconds(1))).isZero();
    }

    @Test
    void goesOnWithoutAJumpWhereItIsFilledInOnceMore() {
        SimulatedClock time = new SimulatedClock(real, START, 60);
        time.reach(MIDNIGHT);
        time.run();
        real.forward(Duration.ofSeconds(1));

        time.reach(MIDNIGHT.plusSeconds(100));
        assertThat(time.instant()).isEqualTo(MIDNIGHT.plusSeconds(100));
        time.run();
        real.forward(Duration.ofSeconds(1));

        assertThat(time.instant()).isEqualTo(MIDNIGHT.plusSeconds(160));
    }

    /** @param moves in turn of what the filling-in has come to and of the real clock, in seconds */
    @Property
    void neverGoesBack(
            @ForAll List<@IntRange(min = -100, max = 100) Integer> moves, @ForAll @IntRange(max = 20) int runs) {
        SimulatedClock time = new SimulatedClock(real, START, 3);
        Instant before = time.instant();
        for (int i = 0; i < moves.size(); i++) {
            if (i == runs) {
                time.run();
            }
            if (i % 2 == 0) {
                time.reach(MIDNIGHT.plusSeconds(moves.get(i)));
            } else {
                real.forward(Duration.ofSeconds(moves.get(i)));
            }
            assertThat(time.instant()).isAfterOrEqualTo(before);
            before = time.instant();
        }
    }
}
