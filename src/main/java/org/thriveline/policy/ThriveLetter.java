package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One letter of THRIVE (or of what a policy puts in its place), by its code.
 *
 * @param value the code, 1 to 10 characters, not blank
 */
public record ThriveLetter(@JsonValue String value) {
    @JsonCreator
    public ThriveLetter {
        Texts.required("THRIVE letter", value, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
