package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.thriveline.figures.Histories;
import org.thriveline.figures.Slice;
import org.thriveline.intake.FileId;
import org.thriveline.intake.ImportEvent;
import org.thriveline.log.NewestState;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Timed;

/** A report from kept facts and what came after is the report of the whole log; what proves a report reads the log itself. */
class FactsKeeperTest {
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

    @TempDir
    Path folder;

    @Property(tries = 25)
    void whatIsKeptAndTheRestIsTheWholeLog(@ForAll long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path data = Files.createTempDirectory("kept");
        try (TestStore store = new TestStore(data)) {
            RecordedUnits recorded = new RecordedUnits(store.log());
            append(recorded, random, 0, UNITS);
            int known = 1 + random.nextInt(UNITS);

            Frozen first = ask(store, known);
            assertThat(state(store).position()).isEqualTo(known);
            append(recorded, random, UNITS, 2 * UNITS);
            int later = known + random.nextInt(2 * UNITS - known + 1);

            assertThat(ask(store, known)).isEqualTo(first).isEqualTo(whole(store, known));
            assertThat(ask(store, later)).isEqualTo(whole(store, later));
            assertThat(state(store).position()).isEqualTo(later);
            assertThat(ask(store, 1)).as("before what is kept").isEqualTo(whole(store, 1));
            assertThat(ask(store, 2 * UNITS)).isEqualTo(whole(store, 2 * UNITS));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Test
    void whatIsKeptProvesNothing() {
        try (TestStore store = new TestStore(folder)) {
            RecordedUnits recorded = new RecordedUnits(store.log());
            append(recorded, new SplittableRandom(1), 0, UNITS);
            Frozen right = whole(store, UNITS);
            falsify(store);

            assertThat(ask(store, UNITS)).isNotEqualTo(right);
            try (FactsHistory facts = kept(store)) {
                assertThat(frozen(store, facts).counted(UNITS, QUESTION)).isEqualTo(right);
            }
        }
    }

    /** Keeps facts of no events at all, as if they were those of the log. */
    private static void falsify(TestStore store) {
        KnownFacts none = new KnownFacts(Histories.POLICIES, new Quarantine());
        FactsState state = none.state().orElseThrow();
        state(store).keep(new FactsState(state.facts(), UNITS, RECORDED, Provenance.NONE, List.of()).kept());
    }

    @Test
    void whatIsDamagedIsAsGoodAsNothing() {
        try (TestStore store = new TestStore(folder)) {
            append(new RecordedUnits(store.log()), new SplittableRandom(2), 0, UNITS);
            Frozen right = whole(store, UNITS);
            for (List<byte[]> parts :
                    List.of(List.<byte[]>of(), List.of(new byte[0]), List.of(new byte[] {1}, new byte[] {2, 3, 4}))) {
                state(store).keep(new NewestState.Kept(UNITS, parts));

                assertThat(ask(store, UNITS)).isEqualTo(right);
            }
        }
    }

    @Test
    void aLogWithAGapIsNotKept() {
        try (TestStore store = new TestStore(folder)) {
            append(new RecordedUnits(store.log()), new SplittableRandom(3), 0, UNITS);
            store.log().append(List.of(Poison.NO_JSON.stored("call-p", 0, RECORDED)));

            assertThat(ask(store, UNITS + 1).incomplete()).isNotNull();
            assertThat(state(store).position()).isZero();
        }
    }

    private static void append(RecordedUnits recorded, SplittableRandom random, int from, int to) {
        IntStream.range(from, to).forEach(unit -> {
            List<Timed> events = new ArrayList<>(Histories.anyhow(random, 1 + random.nextInt(5)));
            Instant at = RECORDED.plusSeconds(unit);
            if (random.nextInt(10) == 0) {
                events.add(new ImportEvent.Ended(new FileId("f" + unit), at, "intake", "f", 10, 1, at, at));
            }
            recorded.append(at, events);
        });
    }

    private static NewestState state(TestStore store) {
        return new NewestState(store.store(), FactsKeeper.name(Histories.POLICIES));
    }

    private static FactsHistory kept(TestStore store) {
        return new FactsHistory(
                store.log(),
                new UnitReader(RecordedUnits.CODEC),
                Histories.POLICIES,
                new FactsKeeper(state(store), store.log(), Histories.POLICIES, 1));
    }

    /** As a process that begins with what is kept, and keeps what it read. */
    private static Frozen ask(TestStore store, long position) {
        try (FactsHistory facts = kept(store)) {
            return frozen(store, facts).at(position, QUESTION);
        }
    }

    private static Frozen whole(TestStore store, long position) {
        try (FactsHistory facts = new FactsHistory(store.log(), RecordedUnits.CODEC, Histories.POLICIES)) {
            return frozen(store, facts).at(position, QUESTION);
        }
    }

    private static FrozenHistory frozen(TestStore store, FactsHistory facts) {
        Comparisons comparisons = Comparisons.unprepared(facts, Histories.POLICIES);
        AnalysisHistory analysis = new AnalysisHistory(store.log(), RecordedUnits.CODEC);
        SeriesHistory series = new SeriesHistory(facts, comparisons, analysis, Histories.POLICIES);
        return new FrozenHistory(facts, comparisons, series, Histories.POLICIES);
    }
}
