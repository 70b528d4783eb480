package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.log.Attempt.Told;

/**
 * Many writers on streams that they share, from two logs in this process and one in another ({@code
 * -Dthriveline.race-seed=N}): one winner a place, every loser told, nothing lost or torn.
 */
class RaceTest {
    private static final long SEED = Long.getLong("thriveline.race-seed", 2018L);
    private static final int RACERS = 5;
    private static final int UNITS = 60;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceHasOneWinnerAndEveryLoserIsTold(long seed) throws Exception {
        String where = "-Dthriveline.race-seed=" + seed;
        try (TestStore store = new TestStore(folder);
                TestStore second = TestStore.at(store.uri(), Duration.ofSeconds(10));
                OtherWriter third = new OtherWriter(store.uri(), seed + 200, RACERS, UNITS);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            third.go();
            Future<List<Attempt>> one = threads.submit(() -> Racer.all(store.log(), "one", seed, RACERS, UNITS));
            Future<List<Attempt>> two = threads.submit(() -> Racer.all(second.log(), "two", seed + 100, RACERS, UNITS));
            List<List<Attempt>> all = List.of(one.get(), two.get(), third.attempts());

            assertThat(all)
                    .as(where)
                    .allSatisfy(attempts -> assertThat(attempts)
                            .hasSize(RACERS * UNITS)
                            .extracting(Attempt::told)
                            .contains(Told.WRITTEN, Told.STALE)
                            .doesNotContain(Told.UNKNOWN));
            WholeLog whole = new WholeLog(store);
            whole.assertWhole(where);
            whole.assertIndexed(whole.commits().size(), where);
            whole.assertHolds(all.stream().flatMap(List::stream).toList(), where);
        }
    }
}
