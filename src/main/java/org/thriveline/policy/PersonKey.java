package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An opaque key for a person: a keyed hash, never a name or a number.
 *
 * @param value the code, 1 to 100 characters, not blank
 */
public record PersonKey(@JsonValue String value) {
    @JsonCreator
    public PersonKey {
        Texts.required("person key", value, 100);
    }

    @Override
    public String toString() {
        return value;
    }
}
