package org.thriveline.log;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The store of the embedded default: a MongoDB-speaking server in this process, on a free loopback port, over one file. What
 * it acknowledged survives the process being killed.
 */
final class EmbeddedMongo implements AutoCloseable {
    private static final String FILE = "thriveline.mv.db";
    private static final int CACHE_MEGABYTES = 64;

    private final MVStore file;
    private final MongoServer server;
    private final InetSocketAddress address;

    /**
     * @param folder where the file is, or will be
     * @throws StoreNotOpened where the folder cannot be written or another process has the file
     */
    EmbeddedMongo(Path folder, Clock clock) {
        this.file = open(folder);
        this.server = new MongoServer(new DurableBackend(file, clock));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.address = server.getLocalAddress();
    }

    private static MVStore open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreNotOpened("The data folder " + folder.toAbsolutePath() + " cannot be made: " + e, e);
        }
        MVStore file = open(
                folder,
                new MVStore.Builder()
                        .autoCommitDisabled()
                        .cacheSize(CACHE_MEGABYTES)
                        .compress());
        CompactFile.removeLeftOver(folder);
        return file;
    }

    /**
     * Opens the file, which no other process has meanwhile.
     *
     * @throws StoreNotOpened where another process has it, or it cannot be read
     */
    static MVStore open(Path folder, MVStore.Builder how) {
        try {
            return how.fileName(file(folder).toString()).open();
        } catch (MVStoreException e) {
            throw new StoreNotOpened(reason(folder, e), e);
        } catch (UncheckedIOException e) {
            throw new StoreNotOpened("The store in " + folder.toAbsolutePath() + " cannot be read: " + e, e);
        }
    }

    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    private static String reason(Path folder, MVStoreException e) {
        return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? "The store in " + folder.toAbsolutePath() + " is in use by another process. Stop it, or set"
                        + " THRIVELINE_DATA to another folder; a file for a running server goes to its import page."
                : "The store in " + folder.toAbsolutePath() + " cannot be opened: " + e.getMessage();
    }

    String uri() {
        return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
        if (!file.isClosed()) {
            file.close();
        }
    }
}
