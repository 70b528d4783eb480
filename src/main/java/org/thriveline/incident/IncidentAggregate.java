package org.thriveline.incident;

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

/** An incident in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class IncidentAggregate {
    @AggregateIdentifier
    @JsonProperty
    IncidentId id;

    @JsonProperty
    private Incident incident = Incident.NONE;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(IncidentSteps steps, IncidentDecider decider) {
        List<IncidentEvent> events = decider.decide(steps.steps(), incident);
        events.forEach(AggregateLifecycle::apply);
        return events.size();
    }

    @EventSourcingHandler
    void on(IncidentEvent event) {
        id = event.id();
        incident = incident.evolve(event);
    }
}
