package org.thriveline.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the log from a commit on, for as long as it is open, on a thread of its own: each commit once, in order, as soon as
 * this process wrote it, or soon after another did.
 */
public final class LogTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final int BATCH = 500;
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** A look is taken each second at least, and a long pause of the machine is none of the store's. */
    private static final Duration BEHIND = Duration.ofSeconds(5);

    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final EventLog log;
    private final Consumer<List<Commit>> reader;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile Looked looked;
    private long next;

    /** When the log was last seen as far as it went, by the clock and by the machine's own time. */
    private record Looked(Instant at, long nanos) {}

    /**
     * @param from the number of the first commit to read
     * @param reader given one or more commits at a time, by one thread only
     */
    public LogTail(EventLog log, long from, Consumer<List<Commit>> reader) {
        this.log = log;
        this.next = from;
        this.reader = reader;
        this.looked = look();
        this.thread = Thread.ofPlatform().name("log-tail").daemon().unstarted(this::run);
    }

    /** Begins to follow; call once. */
    public void start() {
        log.growth().watch();
        thread.start();
    }

    private Looked look() {
        return new Looked(log.metrics().clock().instant(), System.nanoTime());
    }

    /**
     * Returns since when nothing is known of the log, null where it was looked at within the last seconds: the store does not answer,
     * or this has ended. Whatever was recorded meanwhile, by others, is not known here.
     */
    public @Nullable Instant behindSince() {
        Looked last = looked;
        return System.nanoTime() - last.nanos() > BEHIND.toNanos() ? last.at() : null;
    }

    private void run() {
        while (open) {
            try {
                follow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                open = false;
            } catch (RuntimeException | OutOfMemoryError e) {
                // What came half into a board may not be gone on from: it says that it is behind, since when.
                LOG.error("The log cannot be followed beyond commit {}", next, e);
                open = false;
            }
        }
    }

    private void follow() throws InterruptedException {
        try {
            List<Commit> commits = log.read(next, BATCH);
            looked = look();
            if (commits.isEmpty()) {
                log.growth().await(next + 1, LOOK);
            } else {
                reader.accept(commits);
                next += commits.size();
                log.metrics().followed(commits.getLast());
            }
        } catch (MongoException e) {
            LOG.warn("The log cannot be read ({}), trying again", e.getMessage());
            log.growth().await(Long.MAX_VALUE, AFTER_FAILURE);
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
