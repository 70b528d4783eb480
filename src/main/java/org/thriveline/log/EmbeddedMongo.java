package org.thriveline.log;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store of the embedded default: a MongoDB-speaking server in this process, on a free loopback port, over one file. What
 * it acknowledged survives the process being killed. Where the file fails, it is closed and opened again until it works.
 */
final class EmbeddedMongo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EmbeddedFile place;
    private final Clock clock;
    private final int port;
    private final CountDownLatch closing = new CountDownLatch(1);
    private MVStore file;
    private MongoServer server;
    private boolean failing;

    /**
     * @param folder where the file is, or will be
     * @param reserve how many bytes of the disk must stay free
     * @throws StoreNotOpened where the folder cannot be written or another process has the file
     */
    EmbeddedMongo(Path folder, long reserve, Clock clock) {
        this.place = new EmbeddedFile(folder, reserve);
        this.clock = clock;
        this.file = place.open();
        this.server = serve(0);
        this.port = server.getLocalAddress().getPort();
    }

    private MongoServer serve(int at) {
        MongoServer fresh = new MongoServer(new DurableBackend(file, clock, place.space(), this::failed));
        fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
        return fresh;
    }

    /** Called by whoever found the file failing, possibly by many. */
    private synchronized void failed(MVStoreException failure) {
        if (!failing && closing.getCount() > 0) {
            failing = true;
            LOG.error("The store's file failed ({}); it is opened again as soon as it works", failure.getMessage());
            Thread.ofPlatform().name("store-reopen").daemon().start(this::reopen);
        }
    }

    private void reopen() {
        server.shutdownNow();
        file.closeImmediately();
        try {
            boolean done = reopened();
            while (!done && !closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                done = reopened();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean reopened() {
        if (closing.getCount() == 0) {
            return true;
        }
        try {
            file = place.open();
            server = serve(port);
            failing = false;
            LOG.info("The store's file is open again");
            return true;
        } catch (RuntimeException e) {
            LOG.error("The store's file cannot be opened yet: {}", e.getMessage());
            file.closeImmediately();
            return false;
        }
    }

    String uri() {
        return "mongodb://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port;
    }

    @Override
    public void close() {
        synchronized (this) {
            closing.countDown();
        }
        server.shutdownNow();
        if (!file.isClosed()) {
            file.close();
        }
    }
}
