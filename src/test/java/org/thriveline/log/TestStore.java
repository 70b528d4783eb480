package org.thriveline.log;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A real store, spoken to through the driver: embedded in a folder, or that folder's database of the {@link TestServer}. */
public final class TestStore implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MongoStore store;
    private final EventLog log;

    /** Opens the store of a folder: the same for the same folder. */
    public TestStore(Path folder) {
        this(folder, TestServer.uri(folder), PATIENCE);
    }

    private TestStore(Path folder, @Nullable String uri, Duration patience) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        this.store = new MongoStore(new LogProperties(folder, uri, patience, Duration.ofMillis(10)), clock);
        this.log = new EventLog(store.database(), patience);
    }

    /** Opens a store that is running already, in this process or another, as a further node would. */
    static TestStore at(String uri, Duration patience) {
        return new TestStore(Path.of("unused"), uri, patience);
    }

    public EventLog log() {
        return log;
    }

    MongoDatabase database() {
        return store.database();
    }

    /** Returns where others reach the store while it is open. */
    String uri() {
        return store.uri();
    }

    @Override
    public void close() {
        log.close();
        store.close();
    }
}
