package org.thriveline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.SeriesEvent;
import org.thriveline.analysis.SeriesId;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;

/** Puts 999 calls into a log, recorded as they happened, and what was decided about their series. */
record RecordedCalls(EventLog log) {
    static final EventCodec CODEC =
            new EventCodec(EventNames.of(CallEvent.class, SeriesEvent.class), StoredJson.mapper());

    /** Records so many calls in each of some months in a row. */
    void months(LocalDate first, int... counts) {
        for (int month = 0; month < counts.length; month++) {
            List<LogEvent> unit = new ArrayList<>();
            for (int call = 0; call < counts[month]; call++) {
                LocalDate day = first.plusMonths(month).plusDays(call % 28);
                Instant at = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
                CallId id = new CallId(first.plusMonths(month) + "-" + call);
                unit.add(stored(id.toString(), new CallEvent.Received(id, at, Line.EMERGENCY, null, null), at));
            }
            log.append(unit);
        }
    }

    void rebased(LocalDate from, @Nullable AreaCode area, Instant at) {
        SeriesId id = new SeriesId("calls.999");
        var event = new SeriesEvent.Rebased(id, at, "ann", from, area, "a new number to call");
        log.append(List.of(stored(id.toString(), event, at)));
    }

    private static LogEvent stored(String stream, Object event, Instant at) {
        return new LogEvent(
                stream + "#0",
                stream,
                "any",
                0,
                StoredName.of(event.getClass()).value(),
                at,
                StoredJson.mapper().writeValueAsString(event),
                "{}");
    }
}
