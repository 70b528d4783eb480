package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thriveline.access.SignInThrottle.Pair;
import org.thriveline.web.MovableClock;

class SignInThrottleTest {
    private static final Pair WHO = new Pair("intake", "10.0.0.1");

    private final MovableClock clock = new MovableClock("2026-11-22T07:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void theFifthFailureWithinAMinuteMakesThemWaitForTheFirstToBeAMinuteOld() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.pause(WHO)).isZero();
            throttle.failed(WHO);
            clock.forward(Duration.ofSeconds(10));
        }

        assertThat(throttle.pause(WHO)).isEqualTo(Duration.ofSeconds(10));
        clock.forward(Duration.ofSeconds(9));
        assertThat(throttle.pause(WHO)).isEqualTo(Duration.ofSeconds(1));
        clock.forward(Duration.ofSeconds(1));
        assertThat(throttle.pause(WHO)).isZero();
        throttle.failed(WHO);
        assertThat(throttle.pause(WHO)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void anotherNameOrAddressNeedNotWait() {
        fail(WHO, 5);

        assertThat(throttle.pause(new Pair("admin", "10.0.0.1"))).isZero();
        assertThat(throttle.pause(new Pair("intake", "10.0.0.2"))).isZero();
    }

    @Test
    void successForgetsFailures() {
        fail(WHO, 4);
        throttle.succeeded(WHO);
        fail(WHO, 4);

        assertThat(throttle.pause(WHO)).isZero();
    }

    @Test
    void theLongestUnseenPairIsForgottenFirst() {
        Pair oldest = new Pair("oldest", "10.0.0.1");
        fail(oldest, 5);
        fail(WHO, 5);
        for (int i = 0; i < 9_999; i++) {
            fail(new Pair("name " + i, "10.0.0.1"), 1);
        }

        assertThat(throttle.pause(oldest)).isZero();
        assertThat(throttle.pause(WHO)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aLongNameIsCut() {
        assertThat(new Pair("x".repeat(5_000), "10.0.0.1")).isEqualTo(new Pair("x".repeat(64), "10.0.0.1"));
    }

    private void fail(Pair pair, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(pair);
        }
    }
}
