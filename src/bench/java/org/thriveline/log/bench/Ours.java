package org.thriveline.log.bench;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogStorageEngine;
import org.thriveline.log.MongoStore;
import org.thriveline.log.SnapshotStore;
import org.thriveline.log.StoredSerializer;

/** Our log, with the engine that Axon is given. */
final class Ours implements Contender {
    private final MongoStore store;
    private final EventLog log;
    private final EventStorageEngine engine;

    Ours(Path folder) {
        this.store = Stores.open(folder);
        this.log = new EventLog(store.database(), Stores.PATIENCE);
        LogStorageEngine.Builder builder = new LogStorageEngine.Builder().log(log, new SnapshotStore(store.database()));
        var serializer = StoredSerializer.of(Stores.CODEC);
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        this.engine = builder.build();
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public Replay replay() {
        return new LogReplay(log, Stores.CODEC);
    }

    @Override
    public void close() {
        log.close();
        store.close();
    }
}
