package org.thriveline.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.thriveline.policy.Rejection;

/**
 * Runs the simulated force live: first the past is filled in as fast as the log takes it, then time passes. A server that starts
 * again goes on where the log ends. Started and stopped by Spring; its progress and its clock are safe for use by many threads.
 */
public final class SimulationRunner implements SmartLifecycle, InstantSource {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationRunner.class);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration TOLD_EVERY = Duration.ofMillis(200);

    private final SimulatedRun asked;
    private final Function<SimulatedRun, SimulationWriter> writers;
    private final Marks marks;
    private final KeptApart apart;
    private final Clock clock;
    private final SimulatedClock time;
    private final Consumer<SimulationProgress> watch;
    private final FeedPlayer.Pause pause;
    private volatile SimulationProgress progress;
    private @Nullable Thread thread;
    private volatile boolean stopping;

    /**
     * @param asked the run to begin where the store holds none
     * @param writers makes what records a run
     * @param clock tells real time
     * @param speed simulated seconds in a second, once the past is filled in
     * @param watch is told how the filling-in goes, several times a second
     * @param pause waits until something happens next
     */
    public SimulationRunner(
            SimulatedRun asked,
            Function<SimulatedRun, SimulationWriter> writers,
            Marks marks,
            KeptApart apart,
            Clock clock,
            double speed,
            Consumer<SimulationProgress> watch,
            FeedPlayer.Pause pause) {
        this.asked = asked;
        this.writers = writers;
        this.marks = marks;
        this.apart = apart;
        this.clock = clock;
        this.time = new SimulatedClock(clock, asked.from(), speed);
        this.watch = watch;
        this.pause = pause;
        this.progress = new SimulationPace(clock, asked.from(), clock.instant()).at(asked.from(), 0);
    }

    /** Returns the time that the force has come to; now, where it does not run. */
    @Override
    public Instant instant() {
        return progress.state() == SimulationProgress.State.STOPPED ? clock.instant() : time.instant();
    }

    /** Returns how the filling-in of the past goes. */
    public SimulationProgress progress() {
        return progress;
    }

    @Override
    public synchronized void start() {
        stopping = false;
        try {
            apart.check(true);
            SimulatedRun run = run();
            Instant from = reached(run);
            time.reach(from);
            thread = Thread.ofPlatform().daemon().name("simulated-force").start(() -> run(run, from));
        } catch (Rejection e) {
            LOG.warn("The simulated force does not start. {}", e.getMessage());
            stopped(String.valueOf(e.getMessage()));
        }
    }

    /** A store goes on with the run it holds, since its numbers are that run's. */
    private SimulatedRun run() {
        SimulatedRun held =
                marks.first().flatMap(mark -> SimulatedRun.of(mark.source())).orElse(asked);
        if (held.seed() != asked.seed() || held.scale() != asked.scale()) {
            throw new Rejection(
                    "other-run",
                    "",
                    "This store holds another run (" + held.source() + ") than asked for (" + asked.source()
                            + "). Start a clean store with THRIVELINE_DATA=./data-new, or ask for that one");
        }
        return held;
    }

    /** Returns where the log ends, as far as this run wrote it. */
    private Instant reached(SimulatedRun run) {
        Optional<Instant> last =
                marks.last().filter(mark -> mark.source().equals(run.source())).map(Marks.Mark::recorded);
        return last.filter(moment -> moment.isAfter(run.from())).orElse(run.from());
    }

    private void run(SimulatedRun run, Instant from) {
        try {
            SimulationWriter writer = writers.apply(run);
            // The last minute again: what is known of it already changes nothing.
            writer.skipTo(from.truncatedTo(ChronoUnit.MINUTES));
            fill(writer, from);
            live(writer);
        } catch (InterruptedException e) {
            LOG.debug("The simulated force is stopped");
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("The simulated force has stopped", e);
                stopped("It failed: the server's log says how");
            }
        }
    }

    private void fill(SimulationWriter writer, Instant from) throws InterruptedException {
        Instant to = clock.instant();
        SimulationPace pace = new SimulationPace(clock, from, to);
        Instant told = Instant.MIN;
        for (Instant next = writer.next(); next != null && !next.isAfter(to) && !stopping; next = writer.next()) {
            write(writer, to);
            time.reach(next);
            Instant now = clock.instant();
            if (!now.isBefore(told.plus(TOLD_EVERY))) {
                told = now;
                to = now;
                tell(pace.at(next, writer.written()));
            }
        }
        patiently(writer::rest);
        Instant end = from.isAfter(to) ? from : to;
        time.reach(end);
        time.run();
        tell(pace.done(writer.written()));
    }

    private void live(SimulationWriter writer) throws InterruptedException {
        for (Instant next = writer.next(); next != null && !stopping; next = writer.next()) {
            pause.of(time.until(next));
            Instant now = time.instant();
            while (next != null && !next.isAfter(now)) {
                write(writer, now);
                next = writer.next();
            }
            patiently(writer::flush);
        }
    }

    /** What cannot be sent is kept by the sink, for the next flush. */
    private void write(SimulationWriter writer, Instant until) throws InterruptedException {
        try {
            writer.write(until);
        } catch (RuntimeException e) {
            LOG.warn("The simulated force cannot record", e);
            patiently(writer::flush);
        }
    }

    /** Does something again and again until the store takes it. */
    private void patiently(Runnable step) throws InterruptedException {
        while (!stopping) {
            try {
                step.run();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The simulated force waits for the store: {}", String.valueOf(e.getMessage()));
                pause.of(AGAIN);
            }
        }
    }

    private void tell(SimulationProgress now) {
        progress = now;
        watch.accept(now);
    }

    private void stopped(String problem) {
        SimulationProgress last = progress;
        progress = new SimulationProgress(
                SimulationProgress.State.STOPPED, last.from(), last.at(), last.to(), last.steps(), 0, null, problem);
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    /** Before the web server takes requests, which ask for its time. */
    @Override
    public int getPhase() {
        return 0;
    }
}
