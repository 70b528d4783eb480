package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.figures.Histories;
import org.thriveline.figures.Slice;
import org.thriveline.intake.FileId;
import org.thriveline.intake.ImportEvent.Ended;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Timed;

/** How many refused rows bear on a period: 2018/19 Q2, from July to September in local time. */
class RefusedRowsTest {
    private static final Instant IMPORTED = Instant.parse("2018-11-01T00:00:00Z");
    private static final String INSIDE = "2018-08-01T12:00:00Z";

    @TempDir
    Path folder;

    @Test
    void filesThatReachIntoItCount() throws IOException {
        assertThat(refused(ended("a", 2, INSIDE, INSIDE))).isEqualTo(2);
        assertThat(refused(ended("a", 2, "2018-01-01T00:00:00Z", "2018-06-30T23:30:00Z")))
                .as("half past midnight of 1 July in London")
                .isEqualTo(2);
        assertThat(refused(ended("a", 2, "2018-01-01T00:00:00Z", "2018-06-30T22:30:00Z")))
                .isZero();
        assertThat(refused(ended("a", 2, "2018-09-30T22:30:00Z", "2018-12-01T00:00:00Z")))
                .isEqualTo(2);
        assertThat(refused(ended("a", 2, "2018-09-30T23:30:00Z", "2018-12-01T00:00:00Z")))
                .isZero();
    }

    @Test
    void aFileOfWhichNothingCouldBeTakenMayBeOfAnyTimeBefore() throws IOException {
        assertThat(refused(ended("a", 5, null, null))).isEqualTo(5);
        assertThat(refused(new Ended(
                        new FileId("a"), Instant.parse("2018-06-01T00:00:00Z"), "intake", "a.csv", 5, 5, null, null)))
                .isZero();
    }

    @Test
    void theLastThatWasSaidOfAFileHoldsAndFilesAddUp() throws IOException {
        assertThat(refused(ended("a", 5, INSIDE, INSIDE), ended("b", 2, INSIDE, INSIDE), ended("a", 1, INSIDE, INSIDE)))
                .isEqualTo(3);
    }

    private long refused(Timed... notes) throws IOException {
        Path data = Files.createTempDirectory(folder, "log");
        try (TestStore store = new TestStore(data);
                FactsHistory facts = new FactsHistory(store.log(), RecordedUnits.CODEC, Histories.POLICIES)) {
            RecordedUnits recorded = new RecordedUnits(store.log());
            for (Timed note : notes) {
                recorded.append(IMPORTED, List.of(note));
            }
            Comparisons comparisons = new Comparisons(facts, Histories.POLICIES);
            AnalysisHistory analysis = new AnalysisHistory(store.log(), RecordedUnits.CODEC);
            SeriesHistory series = new SeriesHistory(facts, comparisons, analysis, Histories.POLICIES);
            return new FrozenHistory(facts, comparisons, series, Histories.POLICIES)
                    .at(
                            notes.length,
                            new Question(
                                    Quarter.parse("2018/19-Q2"),
                                    Quarter.parse("2018/19-Q1"),
                                    Question.Span.QUARTER,
                                    null,
                                    null,
                                    Slice.ALL,
                                    null))
                    .refused();
        }
    }

    private static Ended ended(String file, long refused, @Nullable String earliest, @Nullable String latest) {
        return new Ended(
                new FileId(file),
                IMPORTED,
                "intake",
                file + ".csv",
                10,
                refused,
                earliest == null ? null : Instant.parse(earliest),
                latest == null ? null : Instant.parse(latest));
    }
}
