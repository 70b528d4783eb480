package org.thriveline.missing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.thriveline.policy.Texts;

/**
 * Which missing-person record; one person may have many.
 *
 * @param value the source's own number or name for it, at most 100 characters
 */
public record MissingId(@JsonValue String value) {
    @JsonCreator
    public MissingId {
        Texts.required("id", value, 100);
    }

    /** Returns the name of this record's stream in the log: records of different kinds may share a number. */
    @Override
    public String toString() {
        return "missing-" + value;
    }
}
