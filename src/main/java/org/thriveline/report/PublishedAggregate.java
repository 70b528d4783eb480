package org.thriveline.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Published figures in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class PublishedAggregate {
    @AggregateIdentifier
    @JsonProperty
    PublishedId id;

    @JsonProperty
    private PublishedFigures figures = PublishedFigures.NONE;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(PublishedSteps steps) {
        int recorded = 0;
        for (BringIn step : steps.steps()) {
            List<PublishedEvent> events = figures.decide(step);
            events.forEach(AggregateLifecycle::apply);
            recorded += events.size();
        }
        return recorded;
    }

    @EventSourcingHandler
    void on(PublishedEvent event) {
        id = PublishedId.PUBLISHED_FIGURES;
        figures = figures.evolve(event);
    }
}
