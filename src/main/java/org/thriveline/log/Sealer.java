package org.thriveline.log;

import com.mongodb.MongoException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes commits again as blocks, once there are enough for one, on a thread of its own. Several processes may do the same. */
final class Sealer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Blocks blocks;
    private final Growth growth;
    private final Thread thread;
    private volatile boolean open = true;
    private long next;

    Sealer(Blocks blocks, Growth growth) {
        this.blocks = blocks;
        this.growth = growth;
        this.thread = Thread.ofPlatform().name("log-sealer").daemon().start(this::run);
    }

    private void run() {
        try {
            while (open) {
                attempt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() throws InterruptedException {
        try {
            seal();
        } catch (MongoException | DamagedLog e) {
            if (open) {
                LOG.warn("Replay block {} is not made yet: {}", next, e.getMessage());
                growth.await(Long.MAX_VALUE, LOOK);
            }
        }
    }

    private void seal() throws InterruptedException {
        growth.await(Block.first(next + 1), LOOK);
        long whole = Block.holding(growth.known());
        for (next = blocks.sealed(next); next < whole && open; next++) {
            blocks.seal(next);
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
