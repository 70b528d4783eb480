package org.thriveline.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.EventCodec;
import org.thriveline.log.LogEvent;
import org.thriveline.log.UnreadableEvent;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.Timed;
import tools.jackson.databind.JsonNode;

/**
 * An event recorded later.
 *
 * @param record the record it is about, such as {@code call-19-1}
 * @param event its stored name, such as {@code call.corrected.v1}
 * @param happened when it happened, in UTC; when it was recorded, where it cannot be read
 * @param recorded when it was recorded, in UTC
 * @param source where it came from, null where nobody said
 */
public record Later(
        String record,
        String event,
        Instant happened,
        Instant recorded,
        @Nullable String source) {
    static Later of(String record, LogEvent event, EventCodec codec) {
        JsonNode source = StoredJson.mapper().readTree(event.metadata()).get("source");
        return new Later(
                record,
                event.name(),
                happened(event, codec),
                event.recordedAt(),
                source == null ? null : source.asString());
    }

    private static Instant happened(LogEvent event, EventCodec codec) {
        try {
            return codec.decode(event) instanceof Timed timed ? timed.at() : event.recordedAt();
        } catch (UnreadableEvent e) {
            return event.recordedAt();
        }
    }
}
