package org.thriveline.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.thriveline.policy.Policies;

/**
 * Runs the simulated force live: first the last eight hours at once, so that the board has something to show, then as time
 * passes. It does not start on a store that holds real records. Started and stopped by Spring.
 */
public final class SimulationRunner implements SmartLifecycle {
    /** The account in whose name the force speaks. */
    static final String BY = "simulated-force";

    private static final Logger LOG = LoggerFactory.getLogger(SimulationRunner.class);
    static final Duration FILLED = Duration.ofHours(8);
    private static final int UNDER_WAY = 256;
    private static final Origin ORIGIN = new Origin(BY, "simulated", true, null);

    private final Policies policies;
    private final long seed;
    private final RecordSink sink;
    private final Clock clock;
    private final BooleanSupplier holdsRealRecords;
    private final FeedPlayer.Pause pause;
    private @Nullable Thread thread;

    /**
     * @param holdsRealRecords whether the store holds records that are not simulated
     * @param pause waits until something happens next
     */
    public SimulationRunner(
            Policies policies,
            long seed,
            RecordSink sink,
            Clock clock,
            BooleanSupplier holdsRealRecords,
            FeedPlayer.Pause pause) {
        this.pause = pause;
        this.policies = policies;
        this.seed = seed;
        this.sink = sink;
        this.clock = clock;
        this.holdsRealRecords = holdsRealRecords;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("simulated-force").start(this::run);
    }

    private void run() {
        if (holdsRealRecords.getAsBoolean()) {
            LOG.warn("The store holds real records: the simulated force does not start."
                    + " Set THRIVELINE_DATA to another folder for a simulated one.");
            return;
        }
        run(new SimulatedForce(policies, seed, clock.instant().minus(FILLED)));
    }

    private void run(SimulatedForce force) {
        try {
            while (true) {
                send(force.until(clock.instant()));
                Duration wait = Duration.between(clock.instant(), force.next());
                pause.of(wait.isNegative() ? Duration.ZERO : wait);
            }
        } catch (InterruptedException e) {
            LOG.debug("The simulated force is stopped");
        } catch (RuntimeException e) {
            LOG.error("The simulated force has stopped", e);
        }
    }

    private void send(List<RecordSteps> steps) {
        try (Lanes lanes = new Lanes(sink)) {
            Deque<CompletableFuture<Outcome>> underWay = new ArrayDeque<>();
            for (RecordSteps one : steps) {
                if (underWay.size() == UNDER_WAY) {
                    tell(underWay.remove());
                }
                underWay.add(lanes.send(List.of(one), ORIGIN));
            }
            underWay.forEach(SimulationRunner::tell);
        }
    }

    private static void tell(CompletableFuture<Outcome> done) {
        if (done.join() instanceof Outcome.Rejected rejected) {
            LOG.warn("A simulated step was rejected: {}", rejected);
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }
}
