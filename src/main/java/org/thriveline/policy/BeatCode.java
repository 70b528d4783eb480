package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A beat below an area.
 *
 * @param value the code, 1 to 20 characters, not blank
 */
public record BeatCode(@JsonValue String value) {
    @JsonCreator
    public BeatCode {
        Texts.required("beat", value, 20);
    }

    @Override
    public String toString() {
        return value;
    }
}
