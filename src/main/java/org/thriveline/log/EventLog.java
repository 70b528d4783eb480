package org.thriveline.log;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one ordered log of all that was recorded: a dense chain of commits. Safe for use by many threads, and by many processes
 * on one store.
 */
public final class EventLog implements AutoCloseable {
    private static final int STREAM_WINDOW = 16;

    private final CommitStore store;
    private final CommitWriter writer;
    private final Lock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long known;

    /**
     * @param database where the commits are, or will be
     * @param patience how long an append waits for a store that does not answer
     */
    public EventLog(MongoDatabase database, Duration patience) {
        this.store = new CommitStore(database.getCollection("commits"));
        this.writer = new CommitWriter(store, patience, this::grewTo);
        this.known = store.head(0);
    }

    /**
     * Records events together or not at all, and returns the number of their commit once it is safe.
     *
     * @param events at least one; those of one stream in the order of their sequence
     * @throws StaleStream where a place in a stream is already taken; nothing was written
     * @throws CommitTooLarge where they do not fit one document; nothing was written
     * @throws StoreUnavailable where the store did not answer in time
     */
    public long append(List<LogEvent> events) {
        refuseRepeats(events);
        return writer.append(events);
    }

    /** Within one unit of work the store's unique key does not see them. */
    private static void refuseRepeats(List<LogEvent> events) {
        Map<String, Long> last = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (LogEvent event : events) {
            String stream = event.stream();
            Long before = stream == null ? null : last.put(stream, event.sequence());
            if (!ids.add(event.id()) || (before != null && event.sequence() != before + 1)) {
                throw new StaleStream(event.stream() + "#" + event.sequence() + " in the same unit of work");
            }
        }
    }

    /** Returns the commits from a number on, at most {@code max}, none where the log is not that long yet. */
    public List<Commit> read(long from, int max) {
        return store.read(from, max);
    }

    /** Returns how many commits there are: the number the next one will have. */
    public long size() {
        return store.head(known());
    }

    /** Returns the events of a stream from a sequence number on, in order. */
    public List<LogEvent> readStream(String stream, long from) {
        List<LogEvent> events = new ArrayList<>();
        long next = commitStart(stream, from);
        long window;
        do {
            window = next + STREAM_WINDOW;
            for (Commit commit : store.readStream(stream, next, STREAM_WINDOW)) {
                for (LogEvent event : commit.events()) {
                    if (stream.equals(event.stream())) {
                        next = event.sequence() + 1;
                        if (event.sequence() >= from) {
                            events.add(event);
                        }
                    }
                }
            }
        } while (next >= window);
        return events;
    }

    /** A commit is found by its first sequence number only, so a start inside one is looked for backwards. */
    private long commitStart(String stream, long from) {
        for (long low = from; low > 0; ) {
            long start = Math.max(0, low - STREAM_WINDOW);
            List<Commit> before = store.readStream(stream, start, (int) (low - start));
            if (!before.isEmpty()) {
                Commit last = before.getLast();
                return last.events().stream()
                        .filter(event -> stream.equals(event.stream()))
                        .mapToLong(LogEvent::sequence)
                        .min()
                        .orElse(from);
            }
            low = start;
        }
        return 0;
    }

    /** Returns the number of the first commit with an event recorded at or after a moment, or the log's size. */
    public long firstAt(Instant moment) {
        long low = 0;
        long high = size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            Commit commit = store.read(middle);
            if (commit == null
                    || commit.events().stream()
                            .anyMatch(event -> !event.recordedAt().isBefore(moment))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Waits until the log may have grown past {@code size} commits, or a time has passed: another process may also write. */
    void awaitGrowth(long size, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (known <= size && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void grewTo(long size) {
        lock.lock();
        try {
            known = Math.max(known, size);
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long known() {
        lock.lock();
        try {
            return known;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the first fault in the last commits of the log (dense, checksums, stream keys), null where there is none. */
    @Nullable
    String faultInLast(int commits) {
        long size = size();
        long first = Math.max(0, size - commits);
        List<Commit> last = store.read(first, commits);
        if (last.size() != size - first) {
            return "commit " + (first + last.size()) + " is missing, though later ones are there";
        }
        for (Commit commit : last) {
            if (!store.indexed(commit)) {
                return "commit " + commit.number() + " is not found by its streams";
            }
        }
        return null;
    }

    @Override
    public void close() {
        writer.close();
    }
}
