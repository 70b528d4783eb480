package org.thriveline.intake;

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

/** An imported file in Axon's hands. Used by one thread at a time. Raise the revision when its state changes. */
@Aggregate(snapshotTriggerDefinition = "longStreams", commandTargetResolver = "recordTarget")
@Revision("1")
class ImportAggregate {
    @AggregateIdentifier
    @JsonProperty
    FileId id;

    @JsonProperty
    private ImportedFile file = ImportedFile.NONE;

    /** Returns the number of events recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(ImportSteps steps) {
        int recorded = 0;
        for (EndImport step : steps.steps()) {
            List<ImportEvent> events = file.decide(step);
            events.forEach(AggregateLifecycle::apply);
            recorded += events.size();
        }
        return recorded;
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        id = event.id();
        file = file.evolve(event);
    }
}
