package org.thriveline.history;

import java.time.Instant;
import org.thriveline.log.LogEvent;

/** Events that somebody else wrote into the log: a version of later, or a fault. Each is bad in a way of its own. */
public enum Poison {
    UNKNOWN_NAME("call.redirected.v7", "{\"id\":\"p\",\"at\":\"2018-08-18T21:15:00Z\"}"),
    NO_JSON("call.received.v1", "{\"id\":\"p\""),
    FIELD_MISSING("call.received.v1", "{\"id\":\"p\",\"line\":\"101\"}"),
    FIELD_NULL("incident.recorded.v1", "{\"id\":\"p\",\"at\":\"2018-08-18T21:15:00Z\",\"opening\":null}"),
    WORD_OF_THE_FUTURE("call.received.v1", "{\"id\":\"p\",\"at\":\"2018-08-18T21:15:00Z\",\"line\":\"telepathy\"}"),
    END_OF_TIME("call.received.v1", "{\"id\":\"p\",\"at\":\"+1000000000-12-31T23:59:59Z\",\"line\":\"101\"}"),
    /** Read well, but no fold can look an incident without a number up. */
    NOTHING_TO_FOLD("call.led-to-incident.v1", "{\"id\":\"p\",\"at\":\"2018-08-18T21:15:00Z\",\"incident\":\"\"}");

    private final String event;
    private final String payload;

    Poison(String event, String payload) {
        this.event = event;
        this.payload = payload;
    }

    /** Returns it as the log keeps it. */
    public LogEvent stored(String stream, long sequence, Instant recordedAt) {
        return new LogEvent(
                stream + "#" + sequence + name(), stream, "Call", sequence, event, recordedAt, payload, "{}");
    }
}
