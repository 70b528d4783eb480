package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an incident turned out to be.
 *
 * @param value the code, 1 to 100 characters, not blank
 */
public record ClosingCode(@JsonValue String value) {
    @JsonCreator
    public ClosingCode {
        Texts.required("closing code", value, 100);
    }

    @Override
    public String toString() {
        return value;
    }
}
