package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the simulated force has filled in the past.
 *
 * @param from the moment at which it begins
 * @param at the moment it has come to
 * @param to the moment at which it will be live
 * @param steps how many steps it has recorded
 * @param rate steps a second; 0 where it is too early to say
 * @param left how long it will take still, in real time; null where it is too early to say
 * @param problem why it does not run, empty where it does
 */
public record SimulationProgress(
        State state,
        Instant from,
        Instant at,
        Instant to,
        long steps,
        long rate,
        @Nullable Duration left,
        String problem) {
    /** What the force is doing. */
    public enum State {
        /** Filling in the past. */
        FILLING,
        /** Running on. */
        LIVE,
        /** Not running: the problem says why. */
        STOPPED
    }

    /** Returns the share of the past that is filled in, 0 to 1. */
    public double share() {
        long all = Duration.between(from, to).toSeconds();
        return all <= 0 ? 1 : Math.clamp((double) Duration.between(from, at).toSeconds() / all, 0, 1);
    }
}
