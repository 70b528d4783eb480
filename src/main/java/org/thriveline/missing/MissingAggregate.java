package org.thriveline.missing;

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

/** A missing-person record in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class MissingAggregate {
    @AggregateIdentifier
    @JsonProperty
    MissingId id;

    @JsonProperty
    private Missing missing = Missing.NONE;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(MissingSteps steps, MissingDecider decider) {
        List<MissingEvent> events = decider.decide(steps.steps(), missing);
        events.forEach(AggregateLifecycle::apply);
        return events.size();
    }

    @EventSourcingHandler
    void on(MissingEvent event) {
        id = event.id();
        missing = missing.evolve(event);
    }
}
