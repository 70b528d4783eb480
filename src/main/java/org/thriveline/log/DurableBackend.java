package org.thriveline.log;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The embedded server's backend, which saves before it acknowledges. Every command that writes does so alone and commits the
 * file, documents and indexes together, before its answer goes out; nobody reads what is not yet saved.
 */
final class DurableBackend extends H2Backend {
    private static final int OUT_OF_DISK_SPACE = 14_031;
    private static final int SHUTTING_DOWN = 91;
    private static final Set<String> READING = Set.of(
            "find", "getmore", "killcursors", "ismaster", "hello", "buildinfo", "ping", "endsessions", "whatsmyuri");

    private final MVStore file;
    private final FreeSpace space;
    private final Consumer<MVStoreException> broken;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private boolean abandoned;

    /**
     * @param broken told when the file could not be read or written, after which it must not be used any more
     */
    DurableBackend(MVStore file, Clock clock, FreeSpace space, Consumer<MVStoreException> broken) {
        super(file, clock);
        this.file = file;
        this.space = space;
        this.broken = broken;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            return READING.contains(command.toLowerCase(Locale.ROOT))
                    ? read(channel, database, command, query)
                    : write(channel, database, command, query);
        } catch (MVStoreException e) {
            broken.accept(e);
            throw e;
        }
    }

    private Document read(Channel channel, String database, String command, Document query) {
        lock.readLock().lock();
        try {
            refuseAbandoned();
            return super.handleCommand(channel, database, command, query);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Document write(Channel channel, String database, String command, Document query) {
        String objection = space.objection();
        if (!objection.isEmpty()) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", objection);
        }
        lock.writeLock().lock();
        try {
            refuseAbandoned();
            try {
                return super.handleCommand(channel, database, command, query);
            } catch (MVStoreException e) {
                abandoned = true;
                throw e;
            } finally {
                // A refused command is saved too: it may have changed something before it was refused.
                if (!abandoned) {
                    file.commit();
                }
            }
        } catch (MVStoreException e) {
            abandon();
            throw e;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** What is in memory is ahead of the file, and can be read even where the file is closed: a writer would find its lost commit there. */
    private void abandon() {
        abandoned = true;
        file.closeImmediately();
    }

    private void refuseAbandoned() {
        if (abandoned) {
            throw new MongoServerError(SHUTTING_DOWN, "ShutdownInProgress", "the store's file failed");
        }
    }
}
