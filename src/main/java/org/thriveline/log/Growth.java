package org.thriveline.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how long the log is, and wakes whoever waits for it to grow: at once where this process wrote; where another did, by
 * the store's change stream, or a poll that is quick while there is something to find and slow when there is not. Safe for
 * use by many threads.
 */
final class Growth implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Growth.class);
    private static final Duration SHORTEST = Duration.ofMillis(5);
    private static final Duration RARELY = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final CommitStore store;
    private final Duration longest;
    private final Lock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long known;
    private @Nullable Thread poller;
    private volatile boolean told;
    private boolean open = true;

    /**
     * @param longest between two polls
     */
    Growth(CommitStore store, Duration longest) {
        this.store = store;
        this.longest = longest;
        this.known = store.head(0);
    }

    /** Returns how many commits there are at least. */
    long known() {
        lock.lock();
        try {
            return known;
        } finally {
            lock.unlock();
        }
    }

    /** Tells that there are at least so many commits. */
    void reached(long size) {
        lock.lock();
        try {
            if (size > known) {
                known = size;
                grown.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there are so many commits, or a time has passed. */
    void await(long size, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (known < size && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Looks from now on for what other processes write, too. */
    void watch() {
        lock.lock();
        try {
            if (poller == null && open) {
                poller = Thread.ofPlatform().name("log-watch").daemon().start(this::poll);
            }
        } finally {
            lock.unlock();
        }
    }

    /** From now on the store tells of growth, and a poll is only a precaution. */
    void told() {
        told = true;
    }

    /** From now on the store does not tell. */
    void polled() {
        told = false;
    }

    private void poll() {
        Duration pause = SHORTEST;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long before = known();
                pause = look(before) ? SHORTEST : shorter(pause.multipliedBy(3).dividedBy(2), told ? RARELY : longest);
                await(before + 1, pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look(long before) throws InterruptedException {
        try {
            long now = store.head(before);
            reached(now);
            return now > before;
        } catch (MongoException e) {
            LOG.warn("The store does not say whether the log has grown ({}), trying again", e.getMessage());
            await(Long.MAX_VALUE, AFTER_FAILURE);
            return false;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            open = false;
            if (poller != null) {
                poller.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }
}
