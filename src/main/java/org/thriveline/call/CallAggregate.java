package org.thriveline.call;

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

/** A call in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class CallAggregate {
    @AggregateIdentifier
    @JsonProperty
    CallId id;

    @JsonProperty
    private Call call = Call.NONE;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(CallSteps steps, CallDecider decider) {
        List<CallEvent> events = decider.decide(steps.steps(), call);
        events.forEach(AggregateLifecycle::apply);
        return events.size();
    }

    @EventSourcingHandler
    void on(CallEvent event) {
        id = event.id();
        call = call.evolve(event);
    }
}
