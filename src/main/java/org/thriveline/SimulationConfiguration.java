package org.thriveline;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.history.LiveBoard;
import org.thriveline.intake.RecordSink;
import org.thriveline.intake.SimulationRunner;
import org.thriveline.policy.Policies;

/** The simulated force, in a server that is not told to do without. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("thriveline.simulate")
class SimulationConfiguration {
    @Bean
    SimulationRunner simulationRunner(
            Policies policies,
            @Value("${thriveline.simulation-seed:1}") long seed,
            RecordSink sink,
            Clock clock,
            LiveBoard board) {
        return new SimulationRunner(
                policies, seed, sink, clock, () -> board.provenance().real(), Thread::sleep);
    }
}
