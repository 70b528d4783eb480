package org.thriveline.history;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.MongoStore;
import org.thriveline.policy.Policies;

@Configuration
class HistoryConfiguration {
    @Bean
    Quarantine quarantine(ObjectProvider<MeterRegistry> meters) {
        Quarantine quarantine = new Quarantine();
        meters.ifAvailable(registry -> registry.gauge("thriveline.quarantine.events", quarantine, Quarantine::size));
        return quarantine;
    }

    @Bean
    @ConditionalOnWebApplication
    UnitReader unitReader(EventCodec codec, Quarantine quarantine) {
        return new UnitReader(codec, quarantine);
    }

    @Bean
    @ConditionalOnWebApplication
    CompletenessHealth completenessHealthIndicator(Quarantine quarantine) {
        return new CompletenessHealth(quarantine);
    }

    /** Only a server shows a board; a command that imports a file need not fold the whole log first. */
    @Bean
    @ConditionalOnWebApplication
    LiveBoard liveBoard(EventLog log, UnitReader units, Policies policies, Checkpoints checkpoints) {
        return new LiveBoard(log, units, policies, checkpoints);
    }

    @Bean
    @ConditionalOnWebApplication
    PastBoard pastBoard(EventLog log, UnitReader units, Policies policies, Checkpoints checkpoints, LiveBoard live) {
        return new PastBoard(log, units, policies, checkpoints, live);
    }

    @Bean
    @ConditionalOnWebApplication
    AnalysisHistory analysisHistory(EventLog log, EventCodec codec) {
        return new AnalysisHistory(log, codec);
    }

    @Bean
    @ConditionalOnWebApplication
    IncidentHistory incidentHistory(EventLog log, EventCodec codec, Policies policies, LiveBoard live) {
        return new IncidentHistory(log, codec, policies, live);
    }

    @Bean
    @ConditionalOnWebApplication
    FactsHistory factsHistory(EventLog log, UnitReader units, Policies policies, MongoStore store) {
        return new FactsHistory(log, units, policies, new FactsKeeper(store, log, policies));
    }

    /** The board comes first: history is read once the server serves. */
    @Bean
    @ConditionalOnWebApplication
    ApplicationListener<ApplicationReadyEvent> reading(FactsHistory facts) {
        return _ -> facts.begin();
    }

    @Bean
    @ConditionalOnWebApplication
    SeriesHistory seriesHistory(
            FactsHistory facts, Comparisons comparisons, AnalysisHistory analysis, Policies policies) {
        return new SeriesHistory(facts, comparisons, analysis, policies);
    }

    @Bean
    @ConditionalOnWebApplication
    Comparisons comparisons(FactsHistory facts, Policies policies) {
        return new Comparisons(facts, policies);
    }

    @Bean
    @ConditionalOnWebApplication
    FrozenHistory frozenHistory(FactsHistory facts, Comparisons comparisons, SeriesHistory series, Policies policies) {
        return new FrozenHistory(facts, comparisons, series, policies);
    }

    @Bean
    @ConditionalOnWebApplication
    PlaceHistory placeHistory(FactsHistory facts, Comparisons comparisons, Policies policies) {
        return new PlaceHistory(facts, comparisons, policies);
    }

    @Bean
    @ConditionalOnWebApplication
    JourneyHistory journeyHistory(FactsHistory facts, Policies policies) {
        return new JourneyHistory(facts, policies);
    }

    @Bean
    @ConditionalOnWebApplication
    HarmHistory harmHistory(FactsHistory facts, Policies policies) {
        return new HarmHistory(facts, policies);
    }

    @Bean
    @ConditionalOnWebApplication
    Counterfactuals counterfactuals(FactsHistory facts, Policies policies, Clock clock) {
        return new Counterfactuals(facts, policies, clock);
    }

    @Bean
    @ConditionalOnWebApplication
    Restatements restatements(FactsHistory facts, Comparisons comparisons, EventLog log, EventCodec codec) {
        return new Restatements(facts, comparisons, log, codec);
    }
}
