package org.thriveline.log;

import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.TestSerializer;
import org.springframework.util.unit.DataSize;

/** A real embedded store in a folder, spoken to through the driver. */
public final class TestStore implements AutoCloseable {
    private final MongoStore store;
    private final EventLog log;

    static final Duration PATIENCE = Duration.ofSeconds(10);

    public TestStore(Path folder) {
        this(folder, new CommandListener[0]);
    }

    TestStore(Path folder, CommandListener... listeners) {
        this(folder, PATIENCE, DataSize.ofMegabytes(1), listeners);
    }

    /** With a patience and a reserve of the disk of its own. */
    TestStore(Path folder, Duration patience, DataSize reserve, CommandListener... listeners) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        LogProperties properties = new LogProperties(folder, null, patience, Duration.ofMillis(10), reserve);
        this.store = new MongoStore(properties, clock, List.of(listeners));
        this.log = new EventLog(store.database(), patience);
    }

    public EventLog log() {
        return log;
    }

    MongoStore store() {
        return store;
    }

    public Checkpoints checkpoints() {
        return new Checkpoints(store.database());
    }

    /** Returns Axon's engine over it, with the serializer of Axon's own tests. */
    LogStorageEngine engine() {
        return engine(UnaryOperator.identity());
    }

    LogStorageEngine engine(UnaryOperator<LogStorageEngine.Builder> customization) {
        LogStorageEngine.Builder builder = new LogStorageEngine.Builder().log(log, new SnapshotStore(store.database()));
        builder.eventSerializer(TestSerializer.JACKSON.getSerializer())
                .snapshotSerializer(TestSerializer.JACKSON.getSerializer());
        return customization.apply(builder).build();
    }

    MongoDatabase database() {
        return store.database();
    }

    @Override
    public void close() {
        log.close();
        store.close();
    }
}
