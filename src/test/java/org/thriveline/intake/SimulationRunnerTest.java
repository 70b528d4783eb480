package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.thriveline.policy.TestPolicies;

class SimulationRunnerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

    private final RecordingStepSink sink = new RecordingStepSink();

    @Test
    void theLastEightHoursAreFilledAtOnce() {
        CountDownLatch filled = new CountDownLatch(1);
        SimulationRunner runner = runner(false, wait -> {
            filled.countDown();
            throw new InterruptedException();
        });

        runner.start();
        await().until(() -> filled.getCount() == 0);

        SimulatedForce force = new SimulatedForce(TestPolicies.policies(), 5, NOW.minus(SimulationRunner.FILLED));
        assertThat(sink.size()).isEqualTo(force.until(NOW).size());
    }

    @Test
    void aStoreWithRealRecordsIsLeftAlone() {
        SimulationRunner runner = runner(true, wait -> {});

        runner.start();
        await().until(() -> !runner.isRunning());

        assertThat(sink.size()).isZero();
    }

    private SimulationRunner runner(boolean real, FeedPlayer.Pause pause) {
        return new SimulationRunner(
                TestPolicies.policies(), 5, sink, Clock.fixed(NOW, ZoneOffset.UTC), () -> real, pause);
    }
}
