package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A neighbourhood policing area, by the code its policy gives it.
 *
 * @param value the code, 1 to 20 characters, not blank
 */
public record AreaCode(@JsonValue String value) {
    @JsonCreator
    public AreaCode {
        Texts.required("area", value, 20);
    }

    @Override
    public String toString() {
        return value;
    }
}
