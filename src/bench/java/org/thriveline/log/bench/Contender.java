package org.thriveline.log.bench;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** An event store that is measured, open on its own embedded server in a folder. */
interface Contender extends AutoCloseable {
    /** Returns its storage engine. Safe for use by many threads. */
    EventStorageEngine engine();

    /** Returns its way of replaying all it holds. */
    Replay replay();

    @Override
    void close();
}
