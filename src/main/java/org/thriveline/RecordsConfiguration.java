package org.thriveline;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.analysis.QuestionDecider;
import org.thriveline.analysis.SeriesDecider;
import org.thriveline.call.CallDecider;
import org.thriveline.crime.CrimeDecider;
import org.thriveline.incident.IncidentDecider;
import org.thriveline.missing.MissingDecider;
import org.thriveline.policy.Envelope;
import org.thriveline.policy.Policies;
import org.thriveline.report.ReportDecider;
import org.thriveline.stopsearch.SearchDecider;

/** The deciders that the records' aggregates ask. They know no Spring, so they are wired here. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {
    /** From so many events on, an aggregate is loaded from a snapshot and what came after. */
    private static final int LONG = 64;

    @Bean
    SnapshotTriggerDefinition longStreams(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, LONG);
    }

    /** Axon would look for the annotated part of each command anew: a quarter of a command's time. */
    @Bean
    CommandTargetResolver recordTarget() {
        return command -> new VersionedAggregateIdentifier(((Envelope) command.getPayload()).id(), null);
    }

    @Bean
    CallDecider callDecider(Policies policies) {
        return new CallDecider(policies);
    }

    @Bean
    IncidentDecider incidentDecider(Policies policies) {
        return new IncidentDecider(policies);
    }

    @Bean
    MissingDecider missingDecider(Policies policies) {
        return new MissingDecider(policies);
    }

    @Bean
    SearchDecider searchDecider(Policies policies) {
        return new SearchDecider(policies);
    }

    @Bean
    CrimeDecider crimeDecider(Policies policies) {
        return new CrimeDecider(policies);
    }

    @Bean
    SeriesDecider seriesDecider(Policies policies) {
        return new SeriesDecider(policies);
    }

    @Bean
    QuestionDecider questionDecider() {
        return new QuestionDecider();
    }

    @Bean
    ReportDecider reportDecider() {
        return new ReportDecider();
    }
}
