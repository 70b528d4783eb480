package org.thriveline.stopsearch;

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

/** A stop-search in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class SearchAggregate {
    @AggregateIdentifier
    @JsonProperty
    SearchId id;

    @JsonProperty
    private Search search = Search.NONE;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(SearchSteps steps, SearchDecider decider) {
        List<SearchEvent> events = decider.decide(steps.steps(), search);
        events.forEach(AggregateLifecycle::apply);
        return events.size();
    }

    @EventSourcingHandler
    void on(SearchEvent event) {
        id = event.id();
        search = search.evolve(event);
    }
}
