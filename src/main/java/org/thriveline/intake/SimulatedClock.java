package org.thriveline.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of the simulated force: where its filling-in has come to, then running on at its speed. It never goes back. Safe for
 * use by many threads.
 */
final class SimulatedClock implements InstantSource {
    private final Clock real;
    private final double speed;
    private Instant reached;
    private Instant since;
    private Instant latest = Instant.MIN;
    private boolean running;

    /**
     * A clock that stands.
     *
     * @param start where it stands
     * @param speed simulated seconds in a second, once it runs
     */
    SimulatedClock(Clock real, Instant start, double speed) {
        this.real = real;
        this.reached = start;
        this.since = start;
        this.speed = speed;
    }

    /** Sets it to where the filling-in has come to. */
    synchronized void reach(Instant moment) {
        reached = moment;
        since = real.instant();
    }

    /** Lets it run on from where it is. */
    synchronized void run() {
        since = real.instant();
        running = true;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = running ? reached.plus(scaled(Duration.between(since, real.instant()), speed)) : reached;
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }

    /** Returns how long, in real time, until it comes to a moment; zero where it has. */
    synchronized Duration until(Instant moment) {
        Duration left = Duration.between(instant(), moment);
        return left.isPositive() ? scaled(left, 1 / speed) : Duration.ZERO;
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofNanos(Math.round(duration.toNanos() * factor));
    }
}
