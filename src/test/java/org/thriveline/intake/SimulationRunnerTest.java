package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thriveline.intake.SimulationProgress.State.FILLING;
import static org.thriveline.intake.SimulationProgress.State.LIVE;
import static org.thriveline.intake.SimulationProgress.State.STOPPED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.intake.force.Happening;
import org.thriveline.policy.Timed;
import org.thriveline.web.MovableClock;

/** A force in which a call ends every twenty seconds, on a clock that the pauses move. */
class SimulationRunnerTest {
    private static final Instant FROM = Instant.parse("2018-07-01T12:00:10Z");
    private static final Instant NOW = FROM.plusSeconds(240);
    private static final SimulatedRun RUN = new SimulatedRun(1, 1, FROM);
    private static final int EVERY = 20;

    /** As many steps as lie between the two, with both. */
    private static final int PAST = 13;

    private final MovableClock clock = new MovableClock(NOW.toString());
    private final MemoryLog log = new MemoryLog();
    private final List<SimulationProgress> told = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore turns = new Semaphore(0);
    private final List<SimulationRunner> started = new ArrayList<>();
    private Duration recording = Duration.ZERO;

    @AfterEach
    void stop() {
        started.forEach(SimulationRunner::stop);
    }

    @Test
    void fillsInThePastAndThenLetsTimePassAtItsSpeed() {
        SimulationRunner runner = start(RUN, 2);
        live(runner);
        assertThat(log.kept()).isEqualTo(steps(PAST));
        assertThat(runner.instant()).isEqualTo(NOW);

        turns.release(3);
        Awaitility.await().until(() -> pauses.size() == 4);

        assertThat(log.kept()).isEqualTo(steps(PAST + 3));
        assertThat(pauses).containsOnly(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(30));
        assertThat(runner.instant()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void tellsHowFarItIsAsItGoes() {
        recording = Duration.ofSeconds(1);

        live(start(RUN, 1));

        // A minute, of three steps, is a unit; recording a step takes a second.
        assertThat(told)
                .containsExactly(
                        filling(0, 3, null),
                        filling(3, 6, Duration.ofSeconds(18)),
                        filling(6, 9, Duration.ofSeconds(9)),
                        filling(9, 12, Duration.ofSeconds(4)),
                        filling(12, 13, Duration.ZERO),
                        new SimulationProgress(LIVE, FROM, NOW, NOW, 13, 1, Duration.ZERO, ""));
        assertThat(told).extracting(SimulationProgress::share).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0, 1.0);
    }

    @Test
    void startedAgainGoesOnWhereTheLogEnds() {
        SimulationRunner before = start(RUN, 1);
        live(before);
        before.stop();
        Awaitility.await().until(() -> !before.isRunning());
        int units = log.units().size();
        clock.forward(Duration.ofSeconds(100));

        live(start(RUN, 1));

        assertThat(log.kept()).isEqualTo(steps(PAST + 5));
        // The minute in which the log ended once more, since it may have been cut off within.
        Instant minute = Instant.parse("2018-07-01T12:04:00Z");
        assertThat(log.units().subList(units, log.units().size()))
                .allSatisfy(unit -> assertThat(unit)
                        .allSatisfy(one -> assertThat(
                                        one.steps().commands().getFirst().at())
                                .isAfterOrEqualTo(minute)));
        assertThat(told.getLast())
                .isEqualTo(new SimulationProgress(
                        LIVE, NOW, NOW.plusSeconds(100), NOW.plusSeconds(100), 6, 0, Duration.ZERO, ""));
    }

    @Test
    void startedAgainOnAnotherDayGoesOnWithTheRunThatTheStoreHolds() {
        SimulationRunner before = start(RUN, 1);
        live(before);
        before.stop();
        clock.forward(Duration.ofHours(1));

        live(start(new SimulatedRun(1, 1, FROM.plusSeconds(3_600)), 1));

        assertThat(log.kept()).isEqualTo(steps(PAST + 180));
        assertThat(log.last().map(Marks.Mark::source)).contains(RUN.source());
    }

    @Test
    void whereItRanAheadOfRealTimeItGoesOnFromThere() {
        SimulationRunner before = start(RUN, 40);
        live(before);
        turns.release(30);
        Awaitility.await().until(() -> pauses.size() == 31);
        before.stop();
        Awaitility.await().until(() -> !before.isRunning());
        Instant end = NOW.plusSeconds(30 * EVERY);

        SimulationRunner again = start(RUN, 40);
        live(again);

        assertThat(log.kept()).isEqualTo(steps(PAST + 30));
        assertThat(again.instant()).isEqualTo(end);
    }

    @Test
    void leavesARealStoreAloneAndSaysWhy() {
        RecordSteps real = RecordSteps.ofOne(step(0));
        log.record(real, Origin.real("analyst", "x.csv:1"));

        SimulationRunner runner = start(RUN, 1);

        assertThat(runner.isRunning()).isFalse();
        assertThat(runner.progress())
                .isEqualTo(stopped("This store holds real records; nothing is simulated into it. Start a clean store"
                        + " with THRIVELINE_DATA=./data-simulated java -jar target/thriveline.jar simulate --live"
                        + " (or mix them: --mix, THRIVELINE_MIX=true)"));
        assertThat(log.kept()).isEqualTo(steps(1));
        clock.forward(Duration.ofSeconds(1));
        assertThat(runner.instant()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void refusesAStoreThatHoldsAnotherRun() {
        log.record(RecordSteps.ofOne(step(0)), Origin.simulated(new SimulatedRun(2, 1, FROM).source(), null));

        SimulationRunner runner = start(RUN, 1);

        assertThat(runner.isRunning()).isFalse();
        assertThat(runner.progress())
                .isEqualTo(stopped("This store holds another run (simulated: seed 2, scale 1.0, from"
                        + " 2018-07-01T12:00:10Z) than asked for (simulated: seed 1, scale 1.0, from"
                        + " 2018-07-01T12:00:10Z). Start a clean store with THRIVELINE_DATA=./data-new, or ask for"
                        + " that one"));
        assertThat(log.kept()).isEqualTo(steps(1));
    }

    @Test
    void aStoreThatFailsIsWaitedForAndNothingIsLost() {
        log.answer(List.of(CompletableFuture.failedFuture(new IllegalStateException("stale"))));
        log.roomFor(1);

        SimulationRunner runner = start(RUN, 1);
        Awaitility.await().until(() -> pauses.size() == 1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(5));
        assertThat(log.kept()).isEqualTo(steps(1));

        log.roomFor(PAST);
        turns.release();
        live(runner);

        assertThat(log.kept()).isEqualTo(steps(PAST));
    }

    private SimulationRunner start(SimulatedRun asked, double speed) {
        RecordSink slow = (steps, origin) -> {
            clock.forward(recording);
            return log.record(steps, origin);
        };
        SimulationRunner runner = new SimulationRunner(
                asked,
                run -> new SimulationWriter(
                        Stream.iterate(0, i -> i + 1)
                                .map(SimulationRunnerTest::step)
                                .map(step -> new Happening(step.at(), step))
                                .iterator(),
                        new BulkSink(slow, log),
                        run.source()),
                log,
                new KeptApart(log, false),
                clock,
                speed,
                told::add,
                this::pause);
        started.add(runner);
        runner.start();
        return runner;
    }

    private void pause(Duration duration) throws InterruptedException {
        pauses.add(duration);
        turns.acquire();
        clock.forward(duration);
    }

    private void live(SimulationRunner runner) {
        Awaitility.await().until(() -> runner.progress().state() == LIVE && told.contains(runner.progress()));
    }

    private static CallCommand step(int number) {
        return new CallCommand.End(new CallId("c" + number), FROM.plusSeconds((long) number * EVERY));
    }

    private static List<Timed> steps(int count) {
        return IntStream.range(0, count)
                .<Timed>mapToObj(SimulationRunnerTest::step)
                .toList();
    }

    private static SimulationProgress filling(int reached, int steps, @Nullable Duration left) {
        return new SimulationProgress(FILLING, FROM, step(reached).at(), NOW, steps, 1, left, "");
    }

    private static SimulationProgress stopped(String problem) {
        return new SimulationProgress(STOPPED, FROM, FROM, NOW, 0, 0, null, problem);
    }
}
