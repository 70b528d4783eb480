package org.thriveline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.access.Actor;
import org.thriveline.access.AuditKind;
import org.thriveline.access.AuditTrail;
import org.thriveline.intake.BulkSink;
import org.thriveline.intake.Bursts;
import org.thriveline.intake.KeptApart;
import org.thriveline.intake.Marks;
import org.thriveline.intake.RecordSink;
import org.thriveline.intake.SimulatedRun;
import org.thriveline.intake.SimulationRunner;
import org.thriveline.intake.SimulationWriter;
import org.thriveline.intake.force.Force;
import org.thriveline.intake.force.Scenario;
import org.thriveline.policy.Policies;

/** The simulated force, in a server that is not told to do without. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("thriveline.simulate")
@EnableConfigurationProperties(SimulationProperties.class)
class SimulationConfiguration {
    @Bean
    SimulationRunner simulationRunner(
            Policies policies,
            SimulationProperties properties,
            RecordSink sink,
            Bursts bursts,
            Marks marks,
            KeptApart apart,
            Clock clock)
            throws IOException {
        Instant today = clock.instant()
                .atZone(policies.zone())
                .toLocalDate()
                .minusDays(properties.days())
                .atStartOfDay(policies.zone())
                .toInstant();
        Scenario scenario = scenario(properties.scenario());
        return new SimulationRunner(
                new SimulatedRun(properties.seed(), properties.scale(), today),
                run -> new SimulationWriter(
                        Force.live(policies, run.seed(), run.scale(), run.from(), scenario),
                        new BulkSink(sink, bursts),
                        run.source()),
                marks,
                apart,
                clock,
                properties.speed(),
                SimulationBar.ofTerminal(),
                Thread::sleep);
    }

    /** One entry for all that it makes up: nobody is in it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> simulatedForceBegan(SimulationRunner force, AuditTrail trail) {
        return _ -> {
            if (force.isRunning()) {
                var _ = trail.send(
                        Actor.server(), AuditKind.COLLECTION, "simulated force", Map.of("simulated", "live"), null);
            }
        };
    }

    /** Returns a file's scenario; none where no file is named. */
    static Scenario scenario(@Nullable Path file) throws IOException {
        return file == null ? Scenario.NONE : Scenario.read(file.toString(), Files.readString(file));
    }
}
