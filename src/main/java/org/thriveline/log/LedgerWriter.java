package org.thriveline.log;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes entries of a ledger, whoever asks, in groups, as {@link CommitWriter} writes commits: all that is waiting goes in one
 * ordered insert of consecutive numbers. Whoever is overtaken by another process chains its entries anew, after the other's.
 */
final class LedgerWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerWriter.class);
    private static final int GROUP = 500;
    private static final String SILENT = "the store does not answer";
    private static final int MOST_WAITING = 20_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final LedgerStore store;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread thread;
    private volatile boolean open = true;
    private volatile boolean failing;
    private volatile String why = SILENT;
    private volatile int waiting;
    private long known;
    private @Nullable LedgerHead head;

    private record Pending(Instant at, UUID id, String text, CompletableFuture<LedgerEntry> answer) {}

    LedgerWriter(LedgerStore store, String name) {
        this.store = store;
        this.thread = Thread.ofPlatform().name(name + "-writer").daemon().start(this::run);
    }

    /** Writes an entry after all that were sent before it. Where the answer is completed by somebody else, it is not written any more. */
    CompletableFuture<LedgerEntry> send(Instant at, String text) {
        Pending pending = new Pending(at, UUID.randomUUID(), text, new CompletableFuture<>());
        if (failing && (!queue.isEmpty() || waiting > 0)) {
            // Somebody is waiting for it to take anything again: that is enough.
            pending.answer().completeExceptionally(StoreUnavailable.unwritten(why, null));
        } else if (!queue.offer(pending)) {
            pending.answer()
                    .completeExceptionally(StoreUnavailable.unwritten("too much is waiting to be written", null));
        }
        if (!open) {
            failWaiting();
        }
        return pending.answer();
    }

    private void run() {
        while (open || !queue.isEmpty()) {
            try {
                Pending first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    Deque<Pending> group = new ArrayDeque<>(List.of(first));
                    queue.drainTo(group, GROUP - 1);
                    write(group);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                open = false;
            }
        }
        failWaiting();
    }

    /** Tries until all are written, or nobody waits for the rest any more. */
    private void write(Deque<Pending> waiting) {
        Duration pause = FIRST_PAUSE;
        while (dropUnawaited(waiting)) {
            try {
                insert(waiting);
                pause = FIRST_PAUSE;
                failing = false;
            } catch (MongoException e) {
                head = null;
                why = e instanceof MongoCommandException refusal ? refusal.getErrorMessage() : SILENT;
                failing = pause.compareTo(LONGEST_PAUSE) >= 0;
                LOG.warn("The store takes no entries ({}), trying again", StoreUnavailable.reason(e));
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            } catch (RuntimeException | Error e) {
                // An error too: were this thread to end, all who write would wait for ever.
                LOG.error("Entries could not be written", e);
                head = null;
                waiting.forEach(pending -> pending.answer().completeExceptionally(e));
                waiting.clear();
            }
        }
    }

    private boolean dropUnawaited(Deque<Pending> waiting) {
        waiting.removeIf(pending -> pending.answer().isDone());
        this.waiting = waiting.size();
        return !waiting.isEmpty();
    }

    private void insert(Deque<Pending> waiting) {
        List<LedgerEntry> group = chained(waiting, head());
        try {
            store.insert(group);
            group.forEach(entry -> accepted(waiting, entry));
        } catch (MongoException e) {
            // What is there now says what was written, whether it was refused or the answer was lost.
            if (!settle(waiting, group) || !isOvertaken(e)) {
                throw e;
            }
        }
    }

    private LedgerHead head() {
        LedgerHead there = head == null ? store.head(known) : head;
        head = there;
        known = there.next();
        return there;
    }

    private static List<LedgerEntry> chained(Deque<Pending> waiting, LedgerHead from) {
        List<LedgerEntry> group = new ArrayList<>(waiting.size());
        LedgerHead at = from;
        for (Pending pending : waiting) {
            LedgerEntry entry = LedgerEntry.after(at, pending.at(), pending.id(), pending.text());
            group.add(entry);
            at = LedgerHead.of(entry);
        }
        return group;
    }

    /** Accepts those that are there; returns whether anything is there, ours or another's. */
    private boolean settle(Deque<Pending> waiting, List<LedgerEntry> group) {
        List<LedgerEntry> there = store.read(group.getFirst().number(), group.size());
        head = null;
        for (int place = 0; place < there.size() && there.get(place).equals(group.get(place)); place++) {
            accepted(waiting, group.get(place));
            head = null;
        }
        return !there.isEmpty();
    }

    private static boolean isOvertaken(MongoException e) {
        return e instanceof MongoBulkWriteException refusal
                && !refusal.getWriteErrors().isEmpty()
                && refusal.getWriteConcernError() == null;
    }

    private void accepted(Deque<Pending> waiting, LedgerEntry entry) {
        head = LedgerHead.of(entry);
        known = entry.number() + 1;
        waiting.remove().answer().complete(entry);
    }

    private void failWaiting() {
        for (Pending pending = queue.poll(); pending != null; pending = queue.poll()) {
            pending.answer().completeExceptionally(StoreUnavailable.unwritten("the server is stopping", null));
        }
    }

    /** Writes what is waiting, then stops. */
    @Override
    public void close() {
        open = false;
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
