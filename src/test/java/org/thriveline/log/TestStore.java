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
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A real store, spoken to through the driver: embedded in a folder, or that folder's database of the {@link TestServer}. */
public final class TestStore implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MongoStore store;
    private final EventLog log;

    /** Opens the store of a folder: the same for the same folder. */
    public TestStore(Path folder) {
        this(folder, new CommandListener[0]);
    }

    TestStore(Path folder, CommandListener... listeners) {
        this(folder, TestServer.uri(folder), PATIENCE, DataSize.ofMegabytes(1), listeners);
    }

    /** An embedded one, with a patience and a reserve of the disk of its own. */
    TestStore(Path folder, Duration patience, DataSize reserve) {
        this(folder, null, patience, reserve);
    }

    private TestStore(
            Path folder, @Nullable String uri, Duration patience, DataSize reserve, CommandListener... listeners) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        LogProperties properties = new LogProperties(folder, uri, patience, Duration.ofMillis(10), reserve);
        this.store = new MongoStore(properties, clock, List.of(listeners));
        this.log = new EventLog(store.database(), patience);
    }

    /** Opens a store that is running already, in this process or another, as a further node would. */
    public static TestStore at(String uri, Duration patience) {
        return new TestStore(Path.of("unused"), uri, patience, DataSize.ofMegabytes(1));
    }

    public EventLog log() {
        return log;
    }

    public MongoStore store() {
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

    /** Returns where others reach the store while it is open. */
    public String uri() {
        return store.uri();
    }

    @Override
    public void close() {
        log.close();
        store.close();
    }
}
