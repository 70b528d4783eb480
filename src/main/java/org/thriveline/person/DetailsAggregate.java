package org.thriveline.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.thriveline.person.PersonEvent.Described;

/** A record's details in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class DetailsAggregate {
    @AggregateIdentifier
    @JsonProperty
    DetailsId id;

    /** Returns the number of events recorded. That it was said before nobody can see who cannot unseal it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(DetailsSteps steps) {
        for (DescribePerson step : steps.steps()) {
            AggregateLifecycle.apply(new Described(step.id(), step.at(), step.by(), step.person(), step.sealed()));
        }
        return steps.steps().size();
    }

    @EventSourcingHandler
    void on(Described event) {
        id = event.id();
    }
}
