package org.thriveline.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;

/** People who record lives, and send again what was not taken, until they are told to stop. Safe for use by many threads. */
final class Steadfast implements AutoCloseable {
    private static final int KINDS = 4;
    private static final int UNAVAILABLE = 503;
    private static final Duration AGAIN = Duration.ofMillis(100);

    private final Caller caller;
    private final ExecutorService threads;
    private final List<Future<List<Load.Told>>> people;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile long last = System.nanoTime();
    private volatile long longest;
    private volatile boolean open = true;
    private volatile @Nullable String wrong;

    /** @param name makes the records' ids unlike those of others */
    Steadfast(int port, String name, int people, long seed) {
        this.caller = Caller.basic(port, "intake", Jar.PASSWORD);
        this.threads = Executors.newFixedThreadPool(people);
        this.people = IntStream.range(0, people)
                .mapToObj(n -> threads.submit(() -> record(name + "-" + n, new SplittableRandom(seed + n))))
                .toList();
    }

    /** Returns how many steps were acknowledged so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Returns how many requests were refused with 503, or not answered: each was sent again. */
    int refused() {
        return refused.get();
    }

    /** Returns the longest time in which nobody was acknowledged anything. */
    Duration longest() {
        return Duration.ofNanos(longest);
    }

    /** Returns what was answered that may never be; null where nothing was. */
    @Nullable
    String wrong() {
        return wrong;
    }

    /** Has everybody end after the step they are at; returns what each was told. */
    List<List<Load.Told>> stop() throws Exception {
        open = false;
        List<List<Load.Told>> all = new ArrayList<>();
        for (Future<List<Load.Told>> person : people) {
            all.add(person.get());
        }
        return all;
    }

    private List<Load.Told> record(String name, SplittableRandom random) {
        List<Load.Told> told = new ArrayList<>();
        while (open) {
            Life life = Life.of(random.nextInt(KINDS), name + "-" + told.size());
            int done = 0;
            for (Life.Step step : life.steps()) {
                if (!open || !taken(step)) {
                    break;
                }
                done++;
            }
            told.add(new Load.Told(life, done));
        }
        return told;
    }

    private boolean taken(Life.Step step) {
        while (open) {
            try {
                Reply reply = caller.post(step.path(), step.body());
                if (reply.status() < 300) {
                    acknowledge();
                    return true;
                } else if (reply.status() != UNAVAILABLE) {
                    wrong = step.path() + " was answered " + reply;
                    return false;
                }
            } catch (UncheckedIOException gone) {
                // Sent again, as one without an answer.
            }
            refused.incrementAndGet();
            LockSupport.parkNanos(AGAIN.toNanos());
        }
        return false;
    }

    private synchronized void acknowledge() {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
        acknowledged.incrementAndGet();
    }

    @Override
    public void close() {
        open = false;
        threads.close();
    }
}
