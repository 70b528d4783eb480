package org.thriveline.log;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * The embedded server's backend, which saves before it acknowledges. Every command that writes does so alone and commits the
 * file, documents and indexes together, before its answer goes out; nobody reads what is not yet saved.
 */
final class DurableBackend extends H2Backend {
    private static final Set<String> READING = Set.of(
            "find", "getmore", "killcursors", "ismaster", "hello", "buildinfo", "ping", "endsessions", "whatsmyuri");

    private final MVStore file;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    DurableBackend(MVStore file, Clock clock) {
        super(file, clock);
        this.file = file;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        boolean reads = READING.contains(command.toLowerCase(Locale.ROOT));
        Lock held = reads ? lock.readLock() : lock.writeLock();
        held.lock();
        try {
            return super.handleCommand(channel, database, command, query);
        } finally {
            try {
                if (!reads) {
                    file.commit();
                }
            } finally {
                held.unlock();
            }
        }
    }
}
