package org.thriveline.log;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A real embedded store in a folder, spoken to through the driver. */
public final class TestStore implements AutoCloseable {
    private final MongoStore store;
    private final EventLog log;

    public TestStore(Path folder) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Duration patience = Duration.ofSeconds(10);
        this.store = new MongoStore(new LogProperties(folder, null, patience, Duration.ofMillis(10)), clock);
        this.log = new EventLog(store.database(), patience);
    }

    public EventLog log() {
        return log;
    }

    MongoStore store() {
        return store;
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
