package org.thriveline;

import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.thriveline.demand.DemandTime;
import org.thriveline.intake.KeptApart;
import org.thriveline.intake.Marks;
import org.thriveline.intake.SimulatedTime;
import org.thriveline.intake.SimulationRunner;
import org.thriveline.log.EventLog;
import org.thriveline.log.MongoStore;
import org.thriveline.log.StoreSecret;
import org.thriveline.policy.OpaqueKeys;

/** What the rooms are given from outside: the clock, the store's secret, and who may write what; with {@link RulesConfiguration}. */
@Configuration(proxyBeanMethods = false)
@Import(RulesConfiguration.class)
class StoreConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    OpaqueKeys opaqueKeys(MongoStore store) {
        return new OpaqueKeys(StoreSecret.of(store.database()));
    }

    @Bean
    UsagePropertyProvider noUsageReport() {
        return new NoUsageReport();
    }

    /** What a command says of its origin goes with its events; Axon's own message identifiers, which nobody reads, do not. */
    @Bean
    CorrelationDataProvider origin() {
        return new SimpleCorrelationDataProvider("by", "source", "simulated", "recorded");
    }

    @Bean
    Marks marks(EventLog log) {
        return new LogMarks(log);
    }

    @Bean
    KeptApart keptApart(Marks marks, @Value("${thriveline.mix:false}") boolean mix) {
        return new KeptApart(marks, mix);
    }

    /** Real and simulated records are kept apart, and the simulated have a time of their own. */
    @Bean
    ConfigurerModule simulated(KeptApart apart) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> {
            axon.commandBus().registerDispatchInterceptor(apart);
            axon.eventBus().registerDispatchInterceptor(new SimulatedTime());
        }));
    }

    /** What time it is on the board: the simulated force's own, where one runs. */
    @Bean
    DemandTime demandTime(Clock clock, ObjectProvider<SimulationRunner> force) {
        SimulationRunner runner = force.getIfAvailable();
        return runner == null ? clock::instant : runner::instant;
    }
}
