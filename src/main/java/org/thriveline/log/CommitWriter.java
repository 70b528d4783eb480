package org.thriveline.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes commits, whoever asks, in groups: all that is waiting goes in one ordered insert of consecutive numbers. Used by
 * many threads; one thread of its own talks to the store. Other writers, in other processes, may do the same.
 */
final class CommitWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommitWriter.class);
    private static final int GROUP = 500;
    private static final long GROUP_BYTES = 8L << 20;

    /** Under MongoDB's 16 MiB a document, with room for names and numbers. */
    private static final long COMMIT_BYTES = 15L << 20;

    private static final Duration COMPANY = Duration.ofMillis(100);
    private static final int COMPANY_LOOK = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final CommitStore store;
    private final Duration patience;
    private final Growth growth;
    private final LogMetrics metrics;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean open = true;
    private long next;

    /**
     * @param patience how long a writer waits for a store that does not answer
     * @param growth told the number of commits in the log after each group
     */
    CommitWriter(CommitStore store, Duration patience, Growth growth, LogMetrics metrics) {
        this.store = store;
        this.patience = patience;
        this.growth = growth;
        this.metrics = metrics;
        this.next = growth.known();
        this.thread = Thread.ofPlatform().name("log-writer").daemon().start(this::run);
    }

    /**
     * Writes one commit and returns its number, once it is as safe as the store makes it.
     *
     * @throws StaleStream where one of its events' places is taken
     * @throws CommitTooLarge where it does not fit a document
     * @throws StoreUnavailable where the store did not answer in time
     */
    long append(List<LogEvent> events) {
        Timer.Sample started = Timer.start();
        try {
            Chain chain = new Chain();
            chain.awaited(true);
            long number = send(events, chain).join();
            started.stop(metrics.append());
            return number;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Writes one commit later, after all that was sent before it and together with it where that can be. Once one of its
     * chain has failed, this one fails too.
     *
     * @return its number, once it is as safe as the store makes it
     * @throws CommitTooLarge where it does not fit a document; its chain is broken
     * @throws ArithmeticException where a moment of it cannot be written; its chain is broken
     */
    CompletableFuture<Long> send(List<LogEvent> events, Chain chain) {
        Pending pending = new Pending(List.copyOf(events), new CompletableFuture<>(), System.nanoTime(), chain);
        if (pending.bytes() > COMMIT_BYTES) {
            chain.broken();
            throw new CommitTooLarge(pending.bytes(), COMMIT_BYTES);
        }
        try {
            // Found out when its group is written, it would fail everybody in the group.
            events.forEach(event -> Nanos.of(event.recordedAt()));
        } catch (ArithmeticException e) {
            chain.broken();
            throw e;
        }
        queue.add(pending);
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
                    write(group(first));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                open = false;
            }
        }
        failWaiting();
    }

    private Deque<Pending> group(Pending first) {
        Deque<Pending> group = new ArrayDeque<>();
        long bytes = 0;
        boolean awaited = false;
        for (Pending pending = first; pending != null; ) {
            group.add(pending);
            bytes += pending.bytes();
            awaited |= pending.chain().isAwaited();
            pending = group.size() < GROUP && bytes < GROUP_BYTES ? company(first, awaited) : null;
        }
        return group;
    }

    /** Returns what else is waiting. Where nobody waits for an answer, it is worth a moment: a save costs more than its commits. */
    private @Nullable Pending company(Pending first, boolean awaited) {
        Pending next = queue.poll();
        while (next == null && !awaited && open && !first.chain().isAwaited() && !first.waited(COMPANY)) {
            try {
                next = queue.poll(COMPANY_LOOK, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return next;
    }

    private void write(Deque<Pending> waiting) {
        Duration pause = FIRST_PAUSE;
        // What comes after a failure of its chain fails before it is tried: there may be nothing left to write.
        for (failBroken(waiting); !waiting.isEmpty(); failBroken(waiting)) {
            try {
                insert(waiting);
                pause = FIRST_PAUSE;
            } catch (MongoException e) {
                if (waiting.isEmpty()) {
                    LOG.warn("The store took what it was given, and failed after it ({})", StoreUnavailable.reason(e));
                } else if (waiting.element().waited(patience)) {
                    // All of them: they were sent together, so what is known of one is known of all.
                    fail(waiting, StoreUnavailable.writing(patience, e));
                } else {
                    LOG.warn("The store takes nothing ({}), trying again", StoreUnavailable.reason(e));
                    LockSupport.parkNanos(pause.toNanos());
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            } catch (RuntimeException | Error e) {
                // An error too: were this thread to end, all who append would wait for ever.
                LOG.error("A group of commits could not be written", e);
                fail(waiting, e);
            }
        }
        growth.reached(next);
    }

    private void insert(Deque<Pending> waiting) {
        List<Commit> group = new ArrayList<>(waiting.size());
        for (Pending pending : waiting) {
            group.add(pending.commit(next + group.size()));
        }
        try {
            store.insert(group);
            metrics.group().record(group.size());
            group.forEach(commit -> accepted(waiting));
        } catch (MongoException e) {
            if (!(e instanceof MongoBulkWriteException refusal)
                    || refusal.getWriteErrors().isEmpty()
                    || refusal.getWriteConcernError() != null) {
                // The answer was lost, or the majority's was: what is there now says what was written.
                settle(waiting);
                throw e;
            }
            BulkWriteError first = refusal.getWriteErrors().getFirst();
            group.subList(0, first.getIndex()).forEach(commit -> accepted(waiting));
            refused(waiting, first, refusal);
        }
    }

    /** The first of those waiting was refused at {@link #next}: another's number, its own after all, or a stale stream. */
    private void refused(Deque<Pending> waiting, BulkWriteError error, MongoException refusal) {
        if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) {
            waiting.remove().fail(refusal);
        } else if (!settle(waiting)) {
            Pending stale = waiting.remove();
            metrics.stale().increment();
            stale.fail(new StaleStream(String.join(", ", stale.keys())));
        }
    }

    /**
     * Accepts those waiting that are there from {@link #next} on. Where another's commit is, the ordered insert ended, so
     * nothing of ours is behind it, nor will be.
     *
     * @return whether there was a commit at {@link #next}
     */
    private boolean settle(Deque<Pending> waiting) {
        List<Commit> there = store.read(next, waiting.size());
        for (Commit commit : there) {
            if (!commit.id().equals(waiting.element().id())) {
                metrics.overtaken().increment();
                next = store.head(next);
                break;
            }
            accepted(waiting);
        }
        return !there.isEmpty();
    }

    private void accepted(Deque<Pending> waiting) {
        waiting.remove().answer().complete(next++);
    }

    private static void fail(Deque<Pending> waiting, Throwable failure) {
        waiting.forEach(pending -> pending.fail(failure));
        waiting.clear();
    }

    private static void failBroken(Deque<Pending> waiting) {
        waiting.removeIf(pending -> {
            boolean broken = pending.chain().isBroken();
            if (broken) {
                pending.fail(Chain.failure());
            }
            return broken;
        });
    }

    private void failWaiting() {
        for (Pending pending = queue.poll(); pending != null; pending = queue.poll()) {
            pending.fail(new IllegalStateException("The log is closed"));
        }
    }

    /** Writes what is waiting, then stops. */
    @Override
    public void close() {
        open = false;
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Pending(List<LogEvent> events, CompletableFuture<Long> answer, long since, Chain chain) {
        void fail(Throwable failure) {
            chain.broken();
            answer.completeExceptionally(failure);
        }

        boolean waited(Duration patience) {
            return System.nanoTime() - since > patience.toNanos();
        }

        long bytes() {
            return events.stream()
                    .mapToLong(event -> 200L
                            + 3L * (event.payload().length() + event.metadata().length()))
                    .sum();
        }

        Commit commit(long number) {
            return new Commit(number, events);
        }

        String id() {
            return commit(0).id();
        }

        List<String> keys() {
            return CommitDocument.keys(commit(0));
        }
    }
}
