package org.thriveline.log.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** How the same events are put into units of work. */
enum Shape {
    /** One step a unit, as a live force or feed records. */
    LIVE {
        @Override
        List<UnitOfWork> of(List<UnitOfWork> units) {
            return units;
        }
    },
    /** All that is known of a record in one unit, as an import records the line of a file. */
    IMPORT {
        @Override
        List<UnitOfWork> of(List<UnitOfWork> units) {
            Map<String, List<DomainEventMessage<?>>> records = new LinkedHashMap<>();
            for (UnitOfWork unit : units) {
                records.computeIfAbsent(unit.lane(), _ -> new ArrayList<>()).addAll(unit.events());
            }
            List<UnitOfWork> whole = new ArrayList<>();
            records.forEach((record, events) -> whole.add(new UnitOfWork(record, events)));
            return whole;
        }
    },
    /** Five hundred events of any records in one unit: the least round trips that either engine can do with. */
    BATCH {
        @Override
        List<UnitOfWork> of(List<UnitOfWork> units) {
            List<UnitOfWork> batches = new ArrayList<>();
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (UnitOfWork unit : units) {
                batch.addAll(unit.events());
                if (batch.size() >= BATCH_EVENTS) {
                    batches.add(new UnitOfWork("batch", batch));
                    batch = new ArrayList<>();
                }
            }
            if (!batch.isEmpty()) {
                batches.add(new UnitOfWork("batch", batch));
            }
            return batches;
        }
    };

    static final int BATCH_EVENTS = 500;

    /** Returns the same events in units of this shape. */
    abstract List<UnitOfWork> of(List<UnitOfWork> live);
}
