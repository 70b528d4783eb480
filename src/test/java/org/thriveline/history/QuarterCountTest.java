package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.demand.Measures;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;

class QuarterCountTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant RECORDED = Instant.parse("2019-02-01T12:00:00Z");
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

            QuarterCount.Counts counts = new QuarterCount(store.log(), CODEC).of(Quarter.parse("2018/19-Q2"), LONDON);

            assertThat(counts)
                    .isEqualTo(new QuarterCount.Counts(
                            Quarter.parse("2018/19-Q2"),
                            3,
                            counted(Map.of("calls.999", 1, "calls.101", 1)),
                            counted(Map.of("calls.999", 1))));
        }
    }

    private static SortedMap<String, Integer> counted(Map<String, Integer> notZero) {
        SortedMap<String, Integer> all = new TreeMap<>();
        Measures.ALL.forEach(measure -> all.put(measure.id(), 0));
        all.putAll(notZero);
        return all;
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
                RECORDED,
                StoredJson.mapper().writeValueAsString(event),
                "{}");
    }
}
