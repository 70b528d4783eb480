package org.thriveline.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.intake.SimulationProgress;
import org.thriveline.intake.SimulationRunner;

/** How the simulated force is getting on. */
@RestController
class SimulationController {
    private final ObjectProvider<SimulationRunner> force;

    SimulationController(ObjectProvider<SimulationRunner> force) {
        this.force = force;
    }

    /** What the force is doing, in a word. */
    public enum State {
        /** There is none on this server. */
        @JsonProperty("none")
        NONE,
        /** Filling in the past. */
        @JsonProperty("filling")
        FILLING,
        /** Running on. */
        @JsonProperty("live")
        LIVE,
        /** Not running: the problem says why. */
        @JsonProperty("stopped")
        STOPPED
    }

    /**
     * How far the filling-in of the past is; all but the state are null where there is no force.
     *
     * @param at the moment it has come to, in UTC
     * @param share of the past that is filled in, 0 to 1
     * @param rate steps a second
     * @param secondsLeft until it is live, null where it is too early to say
     * @param problem why it does not run
     */
    record Simulation(
            State state,
            @Nullable Instant from,
            @Nullable Instant at,
            @Nullable Instant to,
            @Nullable Double share,
            @Nullable Long steps,
            @Nullable Long rate,
            @Nullable Long secondsLeft,
            @Nullable String problem) {
        static Simulation of(SimulationProgress progress) {
            Duration left = progress.left();
            return new Simulation(
                    State.valueOf(progress.state().name()),
                    progress.from(),
                    progress.at(),
                    progress.to(),
                    progress.share(),
                    progress.steps(),
                    progress.rate(),
                    left == null ? null : left.toSeconds(),
                    progress.problem().isEmpty() ? null : progress.problem());
        }
    }

    @GetMapping("/api/v1/simulation")
    @Operation(summary = "Say how far the simulated force has filled in the past")
    Simulation simulation() {
        SimulationRunner runner = force.getIfAvailable();
        return runner == null
                ? new Simulation(State.NONE, null, null, null, null, null, null, null, null)
                : Simulation.of(runner.progress());
    }
}
