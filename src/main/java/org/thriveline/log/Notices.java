package org.thriveline.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Short notices that the nodes of a store leave each other, beside the log: who posts one knows when it is safe, and every
 * node reads it, its own too, a quarter of a second later at most while the store answers. A notice may be read twice.
 * Notices are never deleted; they take some 150 bytes each. Safe for use by many threads.
 */
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final int BATCH = 64;

    private final NoticeStore store;
    private final BlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
    private final Deque<Posted> unwritten = new ArrayDeque<>();
    private final Consumer<Notice> reader;
    private final Thread thread;
    private volatile boolean open = true;
    private boolean failing;
    private long next;

    private record Posted(Notice notice, CompletableFuture<Void> safe) {}

    /**
     * Reads what there is, and follows what comes, until this is closed.
     *
     * @param since older notices are of no interest
     * @param reader is given notices in order: those that are there before this returns, on the caller's thread, and later
     *     ones on a thread of its own
     */
    public Notices(MongoStore store, Instant since, Consumer<Notice> reader) {
        this.store = new NoticeStore(store.database());
        this.reader = reader;
        this.next = this.store.end(0);
        recent(since).forEach(reader);
        this.thread = Thread.ofPlatform().name("notices").daemon().start(this::run);
    }

    /**
     * Posts a notice, however long the store takes to take it.
     *
     * @return complete once the notice is as safe as the store makes it; fails only when this is closed before
     */
    public CompletableFuture<Void> post(Notice notice) {
        CompletableFuture<Void> safe = new CompletableFuture<>();
        posted.add(new Posted(notice, safe));
        if (!open) {
            failWaiting();
        }
        return safe;
    }

    /** Looks back from the end, until all of a batch is too old. Clocks of nodes differ, so one alone proves nothing. */
    private List<Notice> recent(Instant since) {
        Deque<Notice> found = new ArrayDeque<>();
        boolean more = true;
        for (long end = next; end > 0 && more; end -= BATCH) {
            long first = Math.max(0, end - BATCH);
            List<Notice> batch = store.read(first, Math.toIntExact(end - first)).reversed().stream()
                    .filter(notice -> !notice.at().isBefore(since))
                    .toList();
            batch.forEach(found::addFirst);
            more = !batch.isEmpty();
        }
        return List.copyOf(found);
    }

    private void run() {
        try {
            while (open) {
                Posted first = unwritten.isEmpty() ? posted.poll(POLL.toMillis(), TimeUnit.MILLISECONDS) : null;
                if (first != null) {
                    unwritten.add(first);
                }
                posted.drainTo(unwritten);
                exchange();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open = false;
            failWaiting();
            unwritten.forEach(Notices::fail);
        }
    }

    private void exchange() throws InterruptedException {
        try {
            write();
            read();
            failing = false;
        } catch (MongoException e) {
            if (!failing && open) {
                LOG.warn("Notices to other servers wait for the store ({})", StoreUnavailable.reason(e));
            }
            failing = true;
            Thread.sleep(AFTER_FAILURE);
        } catch (RuntimeException | OutOfMemoryError e) {
            // Were this thread to end, nobody would be told anything any more.
            LOG.error("Notices from number {} on cannot be read", next, e);
            Thread.sleep(AFTER_FAILURE);
        }
    }

    private void write() {
        while (!unwritten.isEmpty()) {
            store.insert(next, unwritten.element().notice());
            unwritten.remove().safe().complete(null);
        }
    }

    private void read() {
        List<Notice> found = store.read(next, BATCH);
        while (!found.isEmpty()) {
            found.forEach(this::hand);
            next += found.size();
            found = store.read(next, BATCH);
        }
    }

    private void hand(Notice notice) {
        try {
            reader.accept(notice);
        } catch (RuntimeException e) {
            LOG.error("A notice ({}) could not be acted upon", notice.kind(), e);
        }
    }

    private void failWaiting() {
        for (Posted one = posted.poll(); one != null; one = posted.poll()) {
            fail(one);
        }
    }

    private static void fail(Posted one) {
        one.safe().completeExceptionally(new IllegalStateException("The store is closed"));
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
