package org.thriveline.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the log from a commit on, for as long as it is open, on a thread of its own: each commit once, in order, as soon as
 * this process wrote it, or within the poll interval where another did.
 */
public final class LogTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final int BATCH = 500;
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final EventLog log;
    private final Duration poll;
    private final Consumer<List<Commit>> reader;
    private final Thread thread;
    private volatile boolean open = true;
    private long next;

    /**
     * @param from the number of the first commit to read
     * @param poll how often to look for commits of other processes
     * @param reader given one or more commits at a time, by one thread only
     */
    public LogTail(EventLog log, long from, Duration poll, Consumer<List<Commit>> reader) {
        this.log = log;
        this.next = from;
        this.poll = poll;
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("log-tail").daemon().unstarted(this::run);
    }

    /** Begins to follow; call once. */
    public void start() {
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
                log.awaitGrowth(next, poll);
            } else {
                reader.accept(commits);
                next += commits.size();
            }
        } catch (MongoException e) {
            LOG.warn("The log cannot be read ({}), trying again", e.getMessage());
            log.awaitGrowth(Long.MAX_VALUE, AFTER_FAILURE);
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
