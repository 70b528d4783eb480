package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.TreeSet;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.TestPolicies;
import tools.jackson.databind.json.JsonMapper;

/** Axon and Spring find the aggregates and hand them their deciders. */
class RecordsWiringTest {
    private static final IncidentId ID = new IncidentId("25-1");
    private static final Instant AT = Instant.parse("2024-11-22T07:00:00Z");

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withSystemProperties("axoniq.update-checker.disabled=true")
            .withPropertyValues("axon.serializer.general=jackson3")
            .withConfiguration(AutoConfigurations.of(
                    AxonAutoConfiguration.class,
                    EventProcessingAutoConfiguration.class,
                    InfraConfiguration.class,
                    NoOpTransactionAutoConfiguration.class,
                    AxonTracingAutoConfiguration.class))
            .withUserConfiguration(Records.class);

    @Configuration(proxyBeanMethods = false)
    @Import(RecordsConfiguration.class)
    @ComponentScan({
        "org.thriveline.call",
        "org.thriveline.incident",
        "org.thriveline.missing",
        "org.thriveline.stopsearch",
        "org.thriveline.crime"
    })
    static class Records {
        @Bean
        Policies policies() {
            return TestPolicies.policies();
        }

        @Bean
        JsonMapper mapper() {
            return StoredJson.mapper();
        }

        @Bean
        EventStorageEngine engine() {
            return new InMemoryEventStorageEngine();
        }
    }

    @Test
    void aCommandIsRecordedOnceAndARefusedOneLeavesNothing() {
        runner.run(context -> {
            CommandGateway gateway = context.getBean(CommandGateway.class);
            IncidentSteps early = IncidentSteps.of(new IncidentCommand.Arrive(ID, AT, null));
            IncidentSteps steps = IncidentSteps.of(
                    new IncidentCommand.RecordIncident(
                            ID, AT, new OpeningCode("theft"), null, null, null, new TreeSet<>()),
                    new IncidentCommand.Arrive(ID, AT, null));

            assertThatExceptionOfType(Rejection.class).isThrownBy(() -> gateway.sendAndWait(early));
            assertThat(gateway.<Integer>sendAndWait(steps)).isEqualTo(2);
            assertThat(gateway.<Integer>sendAndWait(steps)).isZero();
            assertThat(context.getBean(EventStore.class)
                            .readEvents(ID.toString())
                            .asStream())
                    .extracting(Message::getPayload)
                    .hasExactlyElementsOfTypes(IncidentEvent.Recorded.class, IncidentEvent.Arrived.class);
        });
    }
}
