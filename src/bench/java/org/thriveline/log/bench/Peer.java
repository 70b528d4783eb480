package org.thriveline.log.bench;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.thriveline.log.MongoStore;
import org.thriveline.log.StoredSerializer;

/**
 * Axon's own MongoDB engine, a document an event, over an embedded server like ours. It makes its indexes when it is built.
 * Its batch is ten times its default, since on this server each of its reads costs the same however little it reads.
 */
final class Peer implements Contender {
    private static final int BATCH = 1_000;

    private final MongoStore store;
    private final DefaultMongoTemplate template;
    private final EventStorageEngine engine;

    Peer(Path folder) {
        this.store = Stores.open(folder);
        this.template =
                DefaultMongoTemplate.builder().mongoDatabase(store.database()).build();
        var serializer = StoredSerializer.of(Stores.CODEC);
        this.engine = MongoEventStorageEngine.builder()
                .mongoTemplate(template)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(BATCH)
                .build();
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public Replay replay() {
        return new ProcessorReplay(engine, template.eventCollection().estimatedDocumentCount());
    }

    @Override
    public void close() {
        store.close();
    }
}
