package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.springframework.util.FileSystemUtils;
import org.thriveline.figures.Histories;
import org.thriveline.figures.Slice;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Quarter;

/** What was frozen once is found again at its position, whatever was recorded since. */
class FrozenHistoryTest {
    private static final Instant RECORDED = Instant.parse("2018-11-01T00:00:00Z");
    private static final int UNITS = 60;

    private static final Question QUESTION = new Question(
            Quarter.parse("2018/19-Q2"),
            Quarter.parse("2018/19-Q1"),
            Question.Span.QUARTER,
            null,
            null,
            Slice.ALL,
            null);

    @Property(tries = 15)
    void aPositionSaysForEverWhatItSaid(@ForAll long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = Files.createTempDirectory("frozen");
        try (TestStore store = new TestStore(folder);
                FactsHistory facts = new FactsHistory(store.log(), RecordedUnits.CODEC, Histories.POLICIES)) {
            FrozenHistory history = history(store, facts);
            RecordedUnits recorded = new RecordedUnits(store.log());
            IntStream.range(0, UNITS)
                    .forEach(unit -> recorded.append(
                            RECORDED.plusSeconds(unit), Histories.anyhow(random, 1 + random.nextInt(5))));
            Frozen then = at(history, UNITS);

            IntStream.range(UNITS, 2 * UNITS)
                    .forEach(unit -> recorded.append(
                            RECORDED.plusSeconds(unit), Histories.anyhow(random, 1 + random.nextInt(5))));

            assertThat(at(history, 2 * UNITS).comparison().position()).isEqualTo(2 * UNITS);
            assertThat(history.at(UNITS, QUESTION)).isEqualTo(then);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static FrozenHistory history(TestStore store, FactsHistory facts) {
        Comparisons comparisons = new Comparisons(facts, Histories.POLICIES);
        AnalysisHistory analysis = new AnalysisHistory(store.log(), RecordedUnits.CODEC);
        SeriesHistory series = new SeriesHistory(facts, comparisons, analysis, Histories.POLICIES);
        return new FrozenHistory(facts, comparisons, series, Histories.POLICIES);
    }

    /** The facts follow the log, so they may be a moment behind. */
    private static Frozen at(FrozenHistory history, long position) {
        return await().until(
                        () -> history.now(QUESTION),
                        frozen -> frozen.comparison().position() == position);
    }
}
