package org.thriveline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogTail;
import org.thriveline.policy.Policies;

/**
 * The facts of all records, as known now and as known at a moment. Those of now are read in the background, lest a start waits
 * for history, and then follow the log. Safe for use by many threads.
 */
public final class FactsHistory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FactsHistory.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int REMEMBERED = 2;
    private static final int PERCENT = 100;

    private final EventLog log;
    private final UnitReader units;
    private final Policies policies;
    private final KnownFacts now;
    private final CompletableFuture<@Nullable Void> read = new CompletableFuture<>();
    private final Thread reading;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Map<Long, KnownFacts> then = new LinkedHashMap<>(REMEMBERED, 0.75f, true);
    private volatile long target = 1;
    private volatile long reached;
    private @Nullable LogTail tail;
    private boolean closed;

    public FactsHistory(EventLog log, EventCodec codec, Policies policies) {
        this(log, new UnitReader(codec), policies);
    }

    FactsHistory(EventLog log, UnitReader units, Policies policies) {
        this.log = log;
        this.units = units;
        this.policies = policies;
        this.now = new KnownFacts(policies, units.quarantine());
        this.reading = Thread.ofPlatform().name("facts").daemon().unstarted(this::readAll);
    }

    /** Begins to read the log, unless that was begun: at the latest when somebody asks, since a server that starts has other work. */
    public void begin() {
        if (begun.compareAndSet(false, true)) {
            reading.start();
        }
    }

    private void readAll() {
        try {
            long size = log.size();
            target = Math.max(1, size);
            fold(now, size);
            LogTail following = new LogTail(log, size, commits -> now.take(units.read(commits)));
            synchronized (this) {
                if (closed) {
                    return;
                }
                tail = following;
                following.start();
            }
            read.complete(null);
        } catch (RuntimeException e) {
            LOG.error("The history cannot be read", e);
            read.completeExceptionally(e);
        }
    }

    private void fold(KnownFacts facts, long to) {
        log.replay(0, to, units::read, read -> {
            facts.take(read);
            if (facts == now && !read.isEmpty()) {
                reached = read.getLast().position();
            }
        });
    }

    /**
     * Returns what somebody finds in the facts.
     *
     * @param knownAt as known at this moment: by what was recorded until then; null for as known now
     * @throws FactsReading where the log was not read in time
     */
    <T> T ask(@Nullable Instant knownAt, Function<KnownFacts.Asked, T> question) {
        await();
        return (knownAt == null ? now : known(log.firstAt(knownAt.plusNanos(1)))).ask(question);
    }

    /**
     * Returns what somebody finds in the facts as a stretch of the log from its beginning tells them.
     *
     * @param position how many units of work
     */
    <T> T askAt(long position, Function<KnownFacts.Asked, T> question) {
        if (read.isDone() && !read.isCompletedExceptionally()) {
            // Most ask at the end of the log, which is at hand.
            Optional<T> found = now.ask(
                    asked -> asked.position() == position ? Optional.of(question.apply(asked)) : Optional.empty());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return known(position).ask(question);
    }

    /** Has something done in the background once the log was read; never, where that fails. */
    void onceRead(Runnable task) {
        Thread.ofPlatform().name("counts").daemon().start(() -> {
            try {
                read.join();
            } catch (CompletionException e) {
                // It was said where it failed.
                return;
            }
            task.run();
        });
    }

    private void await() {
        begin();
        try {
            read.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FactsReading(Math.toIntExact(PERCENT * reached / target));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the history is read", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the history cannot be read", e.getCause());
        }
    }

    /** One at a time: each reads the log from its beginning. */
    private synchronized KnownFacts known(long position) {
        KnownFacts there = then.get(position);
        if (there == null) {
            there = new KnownFacts(policies, units.quarantine());
            fold(there, position);
            if (then.size() == REMEMBERED) {
                then.remove(then.keySet().iterator().next());
            }
            then.put(position, there);
        }
        return there;
    }

    @Override
    public void close() {
        reading.interrupt();
        synchronized (this) {
            closed = true;
            if (tail != null) {
                tail.close();
            }
        }
    }
}
