package org.thriveline.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
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
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final EventLog log;
    private final Consumer<List<Commit>> reader;
    private final Thread thread;
    private volatile boolean open = true;
    private long next;

    /**
     * @param from the number of the first commit to read
     * @param reader given one or more commits at a time, by one thread only
     */
    public LogTail(EventLog log, long from, Consumer<List<Commit>> reader) {
        this.log = log;
        this.next = from;
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("log-tail").daemon().unstarted(this::run);
    }

    /** Begins to follow; call once. */
    public void start() {
        log.growth().watch();
        thread.start();
    }

    private void run() {
        while (open) {
            try {
                follow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                open = false;
            } catch (RuntimeException e) {
                LOG.error("The log cannot be followed beyond commit {}", next, e);
                open = false;
            }
        }
    }

    private void follow() throws InterruptedException {
        try {
            List<Commit> commits = log.read(next, BATCH);
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
