package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.Timed;
import tools.jackson.databind.JsonNode;

/** The events of single records, from their own streams. Safe for use by many threads. */
public record RecordEvents(EventLog log, EventCodec codec) {
    /** Returns what was recorded of a record after a moment, in the order of the log. */
    List<Later> after(String stream, Instant moment) {
        return log.readStream(stream, 0).stream()
                .filter(event -> event.recordedAt().isAfter(moment))
                .map(event -> later(stream, event))
                .toList();
    }

    private Later later(String stream, LogEvent event) {
        Instant happened = codec.decode(event) instanceof Timed timed ? timed.at() : event.recordedAt();
        JsonNode source = StoredJson.mapper().readTree(event.metadata()).get("source");
        return new Later(stream, event.name(), happened, event.recordedAt(), source == null ? null : source.asString());
    }

    /**
     * What was recorded later.
     *
     * @param event its stored name, such as {@code call.corrected.v1}
     * @param source where it came from, null where nobody said
     */
    public record Later(
            String record,
            String event,
            Instant happened,
            Instant recorded,
            @Nullable String source) {}
}
