package org.thriveline.history;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

    /**
     * A beginning of the log.
     *
     * @param position how many units of work
     * @param whole whether all of them are read, whatever is kept
     */
    private record Stretch(long position, boolean whole) {}

    private final EventLog log;
    private final UnitReader units;
    private final Policies policies;
    private final @Nullable FactsKeeper keeper;
    private final CompletableFuture<@Nullable Void> read = new CompletableFuture<>();
    private final Thread reading;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Map<Stretch, KnownFacts> then = new LinkedHashMap<>(REMEMBERED, 0.75f, true);
    private volatile @Nullable KnownFacts now;
    private volatile long target = 1;
    private volatile long reached;
    private @Nullable LogTail tail;
    private boolean closed;

    /** A history that reads all of the log, and keeps nothing. */
    public FactsHistory(EventLog log, EventCodec codec, Policies policies) {
        this(log, new UnitReader(codec), policies, null);
    }

    /** A history that goes on from what is kept, and keeps what it read. */
    public FactsHistory(EventLog log, EventCodec codec, Policies policies, FactsKeeper keeper) {
        this(log, new UnitReader(codec), policies, keeper);
    }

    /** @param keeper null to read all of the log, and keep nothing */
    FactsHistory(EventLog log, UnitReader units, Policies policies, @Nullable FactsKeeper keeper) {
        this.log = log;
        this.units = units;
        this.policies = policies;
        this.keeper = keeper;
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
            KnownFacts facts = begun(size);
            now = facts;
            fold(facts, size);
            keep(facts);
            LogTail following = new LogTail(log, size, commits -> {
                facts.take(units.read(commits));
                keep(facts);
            });
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

    /** Returns the facts to go on from to a place in the log: those that are kept, or none. */
    private KnownFacts begun(long position) {
        return Optional.ofNullable(keeper)
                .flatMap(there -> there.read(position, units))
                .orElseGet(this::none);
    }

    private KnownFacts none() {
        return new KnownFacts(policies, units.quarantine());
    }

    private void keep(KnownFacts facts) {
        if (keeper != null) {
            keeper.keep(facts);
        }
    }

    private void fold(KnownFacts facts, long to) {
        long from = facts.ask(KnownFacts.Asked::position);
        log.replay(from, to, units::read, read -> {
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
        KnownFacts current = await();
        return (knownAt == null ? current : known(new Stretch(log.firstAt(knownAt.plusNanos(1)), false))).ask(question);
    }

    /**
     * Returns what somebody finds in the facts as a stretch of the log from its beginning tells them.
     *
     * @param position how many units of work
     */
    <T> T askAt(long position, Function<KnownFacts.Asked, T> question) {
        KnownFacts current = now;
        if (current != null && read.isDone() && !read.isCompletedExceptionally()) {
            // Most ask at the end of the log, which is at hand.
            Optional<T> found = current.ask(
                    asked -> asked.position() == position ? Optional.of(question.apply(asked)) : Optional.empty());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return known(new Stretch(position, false)).ask(question);
    }

    /** As {@link #askAt}, by the log alone: nothing that is at hand or was kept is trusted. */
    <T> T askLogAt(long position, Function<KnownFacts.Asked, T> question) {
        return known(new Stretch(position, true)).ask(question);
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

    private KnownFacts await() {
        begin();
        try {
            read.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Objects.requireNonNull(now);
        } catch (TimeoutException e) {
            throw new FactsReading(Math.toIntExact(PERCENT * reached / target));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the history is read", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the history cannot be read", e.getCause());
        }
    }

    /** One at a time: each reads the log from its beginning, or from what is kept. */
    private synchronized KnownFacts known(Stretch stretch) {
        KnownFacts there = then.get(stretch);
        if (there == null) {
            there = stretch.whole() ? none() : begun(stretch.position());
            fold(there, stretch.position());
            if (!stretch.whole()) {
                keep(there);
            }
            if (then.size() == REMEMBERED) {
                then.remove(then.keySet().iterator().next());
            }
            then.put(stretch, there);
        }
        return there;
    }

    /** Stops; waits until what it read is kept, where that was begun. */
    @Override
    public void close() {
        reading.interrupt();
        if (keeper != null) {
            keeper.settle();
        }
        synchronized (this) {
            closed = true;
            if (tail != null) {
                tail.close();
            }
        }
    }
}
