package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of an incident as people read it.
 *
 * @param event what happened, such as {@code regraded}
 * @param at when it happened
 * @param recordedAt when it was recorded
 * @param source where it came from, null where nobody said
 * @param detail the event's own fields; codes with what they mean
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Told(
        String event,
        Instant at,
        Instant recordedAt,
        @Nullable String source,
        JsonNode detail) {
    private static final JsonMapper MAPPER = StoredJson.mapper();

    /** Returns the name of an incident's stream in the log. */
    public static String stream(String incident) {
        return new IncidentId(incident).toString();
    }

    /** Returns that there is an event which cannot be read. */
    public static Told unread(Instant recordedAt, @Nullable String source) {
        return new Told("unreadable", recordedAt, recordedAt, source, MAPPER.createObjectNode());
    }

    /**
     * Returns an event as people read it.
     *
     * @param event of an incident
     * @param labels what codes mean
     * @param words whether what people wrote about it is told, too
     * @throws IllegalArgumentException where it is no incident's event
     */
    public static Told of(
            Object event, Instant recordedAt, @Nullable String source, Map<String, String> labels, boolean words) {
        if (!(event instanceof IncidentEvent told)) {
            throw new IllegalArgumentException(event.getClass() + " is no event of an incident");
        }
        ObjectNode detail = MAPPER.valueToTree(told);
        // The key of a place tells nobody anything, and its name is the event's own.
        detail.remove(List.of("id", "at", "place"));
        for (String code : new String[] {"opening", "closing"}) {
            JsonNode value = detail.get(code);
            if (value != null) {
                detail.putObject(code)
                        .put("code", value.asString())
                        .put("label", labels.getOrDefault(value.asString(), value.asString()));
            }
        }
        if (!words) {
            detail.remove("reason");
            detail.path("findings").forEach(finding -> ((ObjectNode) finding).remove("words"));
        }
        String name = StoredName.of(told.getClass()).step();
        return new Told(name, told.at(), recordedAt, source, detail);
    }
}
