package org.thriveline.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How quickly a stretch of time fills, and how long it will take. Used by one thread. */
public final class SimulationPace {
    private static final Duration TOO_EARLY = Duration.ofSeconds(1);

    private final Clock clock;
    private final Instant from;
    private final Instant to;
    private final Instant begun;

    /**
     * @param clock tells real time
     * @param from where it began
     * @param to where it ends
     */
    public SimulationPace(Clock clock, Instant from, Instant to) {
        this.clock = clock;
        this.from = from;
        this.to = to;
        this.begun = clock.instant();
    }

    /** Returns how far it is at a moment within the stretch, after so many steps. */
    public SimulationProgress at(Instant moment, long steps) {
        Duration spent = Duration.between(begun, clock.instant());
        boolean early = spent.compareTo(TOO_EARLY) < 0;
        long rate = early ? 0 : Math.round(steps / (spent.toMillis() / 1e3));
        return new SimulationProgress(
                SimulationProgress.State.FILLING,
                from,
                moment,
                to,
                steps,
                rate,
                early ? null : left(moment, spent),
                "");
    }

    /** Returns that it is filled in, after so many steps. */
    public SimulationProgress done(long steps) {
        SimulationProgress last = at(to, steps);
        return new SimulationProgress(
                SimulationProgress.State.LIVE, from, to, to, steps, last.rate(), Duration.ZERO, "");
    }

    private @Nullable Duration left(Instant moment, Duration spent) {
        double done = Duration.between(from, moment).toSeconds();
        double all = Duration.between(from, to).toSeconds();
        return done <= 0 ? null : Duration.ofSeconds(Math.round(spent.toMillis() / 1e3 * Math.max(0, all / done - 1)));
    }
}
