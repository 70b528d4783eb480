package org.thriveline.person;

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
import org.thriveline.person.PersonEvent.Erased;

/** Erasures in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class ErasuresAggregate {
    @AggregateIdentifier
    @JsonProperty
    ErasuresId id;

    @JsonProperty
    private Erasures erasures = Erasures.NONE;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(ErasureSteps steps) {
        int recorded = 0;
        for (ErasePerson step : steps.steps()) {
            List<Erased> events = erasures.decide(step);
            events.forEach(AggregateLifecycle::apply);
            recorded += events.size();
        }
        return recorded;
    }

    @EventSourcingHandler
    void on(Erased event) {
        id = ErasuresId.ERASURES;
        erasures = erasures.evolve(event);
    }
}
