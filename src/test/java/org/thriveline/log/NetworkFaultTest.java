package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.Attempt.Told;

/**
 * Many writers through a wire on which everything goes wrong, and some beside it, at moments that a seed tells ({@code
 * -Dthriveline.fault-seed=N}): what was acknowledged is there once, what was not is there at most once and said so.
 */
class NetworkFaultTest {
    private static final long SEED = Long.getLong("thriveline.fault-seed", 2018L);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration THINKING = Duration.ofMillis(15);
    private static final int RACERS = 10;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostOrWrittenTwice() throws Exception {
        String where = "-Dthriveline.fault-seed=" + SEED;
        AtomicBoolean over = new AtomicBoolean();
        try (WiredStore store = new WiredStore(folder, PATIENCE);
                ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            List<Future<List<Attempt>>> racers = IntStream.range(0, RACERS)
                    .mapToObj(n -> new Racer(n < 2 ? store.near() : store.far(), store.near(), "racer-" + n, SEED + n))
                    .map(racer -> threads.submit(() -> racer.race(() -> thinking(over))))
                    .toList();
            try {
                new FaultSchedule(store.wire(), PATIENCE, SEED).run();
            } finally {
                over.set(true);
            }
            List<Attempt> attempts = new ArrayList<>();
            for (Future<List<Attempt>> racer : racers) {
                attempts.addAll(racer.get());
            }

            assertThat(attempts).as(where).extracting(Attempt::told).contains(Told.values());
            WholeLog whole = new WholeLog(store.store());
            whole.assertWhole(where);
            whole.assertIndexed(whole.commits().size(), where);
            whole.assertHolds(attempts, where);
        }
    }

    private static boolean thinking(AtomicBoolean over) {
        LockSupport.parkNanos(THINKING.toNanos());
        return !over.get();
    }
}
