package org.thriveline.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;

/** People who record, read and import over HTTP, and send again what was not taken, until they are told to stop. */
final class SoakPeople {
    private static final int KINDS = 4;
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(50);
    private static final Duration BETWEEN_READS = Duration.ofMillis(400);
    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final int UNAVAILABLE = 503;

    private final Soak soak;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<List<Load.Told>>> recording = new ArrayList<>();
    private final List<Future<?>> others = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private volatile boolean open = true;

    SoakPeople(Soak soak) {
        this.soak = soak;
    }

    void start(int recorders, int readers, Duration betweenImports, long seed) {
        IntStream.range(0, recorders)
                .forEach(n -> recording.add(threads.submit(() -> record("soak-" + n, new SplittableRandom(seed + n)))));
        IntStream.range(0, readers)
                .forEach(n -> others.add(threads.submit(() -> read(new SplittableRandom(seed + 100 + n)))));
        others.add(threads.submit(() -> imports(betweenImports)));
    }

    private List<Load.Told> record(String name, SplittableRandom random) {
        Caller caller = Caller.basic(soak.port(), "intake", Jar.PASSWORD);
        List<Load.Told> told = new ArrayList<>();
        while (open) {
            Life life = Life.of(random.nextInt(KINDS), name + "-" + told.size());
            int done = 0;
            for (Life.Step step : life.steps()) {
                if (!taken(caller, step)) {
                    break;
                }
                done++;
            }
            told.add(new Load.Told(life, done));
        }
        return told;
    }

    /** Sends a step until it is acknowledged: sent again it changes nothing. */
    private boolean taken(Caller caller, Life.Step step) {
        while (soak.running()) {
            Reply reply = ask(() -> caller.post(step.path(), step.body()));
            if (reply != null && reply.status() < 300) {
                acknowledged.incrementAndGet();
                LockSupport.parkNanos(BETWEEN_STEPS.toNanos());
                return true;
            }
            if (reply != null && reply.status() != UNAVAILABLE) {
                soak.wrong(step.path() + " was answered " + reply);
                return false;
            }
            refused.incrementAndGet();
            LockSupport.parkNanos(AGAIN.toNanos());
        }
        return false;
    }

    private void read(SplittableRandom random) {
        Caller caller = Caller.basic(soak.port(), "supervisor", Jar.PASSWORD);
        while (open) {
            Instant ago = Instant.now().minusSeconds(random.nextLong(1, 80_000));
            String path = switch (random.nextInt(8)) {
                case 0 -> "/api/v1/board?area=NH";
                case 1 -> "/api/v1/board?view=incidents";
                case 2 -> "/api/v1/board?at=" + ago;
                case 3 -> "/api/v1/compare?quarter=2026/27-Q3";
                case 4 -> "/api/v1/places?quarter=2026/27-Q3&measure=incidents";
                case 5 -> "/api/v1/board?view=thrive&area=NC,NE";
                case 6 -> "/api/v1/reports";
                default -> "/api/v1/board?view=unusual";
            };
            Reply reply = ask(() -> caller.get(path));
            reads.incrementAndGet();
            if (reply != null && reply.status() >= 500 && reply.status() != UNAVAILABLE) {
                soak.wrong(path + " was answered " + reply);
            }
            LockSupport.parkNanos(BETWEEN_READS.toNanos());
        }
    }

    /** Each file twice: the second time adds nothing. */
    private void imports(Duration between) {
        Imports imports = new Imports(soak.port());
        for (int month = 0; open; month++) {
            for (int time = 0; time < 2 && open; time++) {
                try {
                    Imports.Counts counts = imports.finished(imports.upload(Month.csv(month)));
                    rows.addAndGet(counts.accepted());
                    if (time == 1 && counts.accepted() + counts.known() != Month.ROWS) {
                        soak.wrong("a file imported again ended as " + counts);
                    }
                } catch (RuntimeException | AssertionError e) {
                    // The store was cut in the middle of it: the next time completes it.
                    refused.incrementAndGet();
                    time--;
                }
                soak.sleep(between);
            }
        }
    }

    private static @Nullable Reply ask(java.util.function.Supplier<Reply> question) {
        try {
            return question.get();
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    /** Lets everybody finish what they are at; returns what each who recorded was told. */
    List<List<Load.Told>> stop() throws Exception {
        open = false;
        List<List<Load.Told>> told = new ArrayList<>();
        for (Future<List<Load.Told>> person : recording) {
            told.add(person.get());
        }
        for (Future<?> other : others) {
            other.get();
        }
        threads.close();
        return told;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    long refused() {
        return refused.get();
    }

    long reads() {
        return reads.get();
    }

    long rows() {
        return rows.get();
    }
}
