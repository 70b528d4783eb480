package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the first contact said an incident was. Kept beside the {@link ClosingCode}, never overwritten by it.
 *
 * @param value the code, 1 to 100 characters, not blank
 */
public record OpeningCode(@JsonValue String value) {
    @JsonCreator
    public OpeningCode {
        Texts.required("opening code", value, 100);
    }

    @Override
    public String toString() {
        return value;
    }
}
