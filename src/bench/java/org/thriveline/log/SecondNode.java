package org.thriveline.log;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.unit.DataSize;

/** A further node on the store of another, as an application with {@code THRIVELINE_MONGODB_URI} is. */
public final class SecondNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicLong commands = new AtomicLong();
    private final MongoStore store;
    private final EventLog log;

    /** Opens a node on a store that is open already. */
    public SecondNode(MongoStore first) {
        LogProperties properties = new LogProperties(
                Path.of("unused"), first.uri(), PATIENCE, Duration.ofMillis(50), DataSize.ofMegabytes(64));
        this.store = new MongoStore(properties, Clock.systemUTC(), List.of(new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                commands.incrementAndGet();
            }
        }));
        this.log = new EventLog(store.database(), PATIENCE);
    }

    public EventLog log() {
        return log;
    }

    /** Returns how many commands it has sent to the store. */
    public long commands() {
        return commands.get();
    }

    @Override
    public void close() {
        log.close();
        store.close();
    }
}
