package org.thriveline.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as the log keeps it. The log knows its stored name and its bytes, not what they mean.
 *
 * @param id the event's own identifier
 * @param stream the stream it belongs to, null for an event of no stream
 * @param type what kind of thing the stream is about, null for an event of no stream
 * @param sequence its place in the stream, from 0
 * @param name the stored name with its version, such as {@code incident.graded.v1}
 * @param recordedAt when it was recorded, in UTC, to the nanosecond
 * @param payload the event as JSON
 * @param metadata what is known about its recording, as a JSON object
 */
public record LogEvent(
        String id,
        @Nullable String stream,
        @Nullable String type,
        long sequence,
        String name,
        Instant recordedAt,
        String payload,
        String metadata) {}
