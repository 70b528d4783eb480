package org.thriveline.analysis;

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

/** The notebook in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class NotebookAggregate {
    @AggregateIdentifier
    @JsonProperty
    NotebookId id;

    @JsonProperty
    private Notebook notebook = Notebook.EMPTY;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(QuestionSteps steps, QuestionDecider decider) {
        List<QuestionEvent> events = decider.decide(steps.steps(), notebook);
        events.forEach(AggregateLifecycle::apply);
        return events.size();
    }

    @EventSourcingHandler
    void on(QuestionEvent event) {
        id = NotebookId.QUESTIONS;
        notebook = notebook.evolve(event);
    }
}
