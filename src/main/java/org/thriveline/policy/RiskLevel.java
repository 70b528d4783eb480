package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A missing person's risk level, by the code its policy gives it (for example {@code high}).
 *
 * @param value the code, 1 to 30 characters, not blank
 */
public record RiskLevel(@JsonValue String value) {
    @JsonCreator
    public RiskLevel {
        Texts.required("risk level", value, 30);
    }

    @Override
    public String toString() {
        return value;
    }
}
