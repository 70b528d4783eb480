package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.figures.Slice;
import org.thriveline.intake.force.ReferenceForce;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;

class ComparisonsTest {
    private static final Instant RECORDED = Instant.parse("2019-02-01T12:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2019-02-05T12:00:00Z");
    private static final EventCodec CODEC = new EventCodec(EventNames.of(CallEvent.class), StoredJson.mapper());

    @TempDir
    Path folder;

    @Test
    void countsAQuarterAndTheYearBeforeByWhatTheWholeLogSays() {
        try (TestStore store = new TestStore(folder)) {
            CallEvent lateAtNight = received("1", Line.EMERGENCY, "2017-06-30T23:00:00Z");
            CallEvent stillJune = received("2", Line.EMERGENCY, "2018-06-30T22:59:59Z");
            CallEvent july = received("3", Line.EMERGENCY, "2018-07-01T00:00:00Z");
            CallEvent september = received("4", Line.EMERGENCY, "2018-09-30T22:59:59Z");
            CallEvent corrected = new CallEvent.Corrected(
                    new CallId("4"), Instant.parse("2019-01-31T00:00:00Z"), Line.NON_EMERGENCY, null, null);
            append(store, 0, september);
            append(store, 0, lateAtNight, stillJune, july);
            append(store, 1, corrected);

            try (FactsHistory facts = new FactsHistory(store.log(), CODEC, ReferenceForce.reference())) {
                Comparisons comparisons = new Comparisons(facts, ReferenceForce.reference());

                Comparison now = comparisons.of(asked(null));
                assertThat(now.position()).isEqualTo(3);
                assertThat(now.current())
                        .isEqualTo(
                                new Comparison.Days("2018/19-Q2", LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30)));
                assertThat(row(now, "calls.999").months())
                        .isEqualTo(Map.of(
                                YearMonth.of(2018, 7), 1L, YearMonth.of(2018, 8), 0L, YearMonth.of(2018, 9), 0L));
                assertThat(figures(now, "calls.999")).containsExactly(1L, 1L, 0L, 0.0);
                assertThat(figures(now, "calls.101")).containsExactly(1L, 0L, 1L, null);

                Comparison then = comparisons.of(asked(CORRECTED.minusNanos(1)));
                assertThat(then.position()).isEqualTo(2);
                assertThat(figures(then, "calls.999")).containsExactly(2L, 1L, 1L, 100.0);
                assertThat(figures(then, "calls.101")).containsExactly(0L, 0L, 0L, null);
                assertThat(comparisons.of(asked(CORRECTED)).measures()).isEqualTo(now.measures());
            }
        }
    }

    private static Question asked(@Nullable Instant knownAt) {
        Quarter quarter = Quarter.parse("2018/19-Q2");
        return new Question(quarter, quarter.yearBefore(), Question.Span.QUARTER, null, null, Slice.ALL, knownAt);
    }

    private static Comparison.Row row(Comparison comparison, String id) {
        return comparison.measures().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable Number> figures(Comparison comparison, String id) {
        Comparison.Row row = row(comparison, id);
        return Arrays.asList(row.current(), row.previous(), row.change(), row.percent());
    }

    private static CallEvent received(String number, Line line, String at) {
        return new CallEvent.Received(new CallId(number), Instant.parse(at), line, null, null);
    }

    private static void append(TestStore store, long sequence, CallEvent... events) {
        store.log()
                .append(List.of(events).stream()
                        .map(event -> stored(event, sequence))
                        .toList());
    }

    private static LogEvent stored(CallEvent event, long sequence) {
        String stream = event.id().toString();
        return new LogEvent(
                stream + "#" + sequence,
                stream,
                "Call",
                sequence,
                StoredName.of(event.getClass()).value(),
                event instanceof CallEvent.Corrected ? CORRECTED : RECORDED,
                StoredJson.mapper().writeValueAsString(event),
                "{}");
    }
}
