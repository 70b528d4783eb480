package org.thriveline.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Events for tests of the log, which does not care what they mean. */
public final class LogEvents {
    public static final Instant RECORDED = Instant.parse("2018-08-18T21:15:00.123456789Z");

    private LogEvents() {}

    static LogEvent event(String stream, long sequence) {
        return new LogEvent(
                UUID.randomUUID().toString(),
                stream,
                "Incident",
                sequence,
                "incident.graded.v1",
                RECORDED,
                "{\"grade\":2,\"words\":\"Frédéric £ 🚓\"}",
                "{\"by\":\"supervisor\"}");
    }

    /** Returns events of one stream, one a place, from {@code first} on. */
    static List<LogEvent> events(String stream, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(sequence -> event(stream, sequence))
                .toList();
    }
}
