package org.thriveline.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.thriveline.policy.Texts;

/**
 * Which incident.
 *
 * @param value the source's own number or name for it, at most 100 characters
 */
public record IncidentId(@JsonValue String value) {
    @JsonCreator
    public IncidentId {
        Texts.required("id", value, 100);
    }

    /** Returns the name of this record's stream in the log: records of different kinds may share a number. */
    @Override
    public String toString() {
        return "incident-" + value;
    }
}
