package org.thriveline.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.thriveline.policy.Texts;

/**
 * Which saved question.
 *
 * @param value at most 100 characters
 */
public record QuestionId(@JsonValue String value) {
    @JsonCreator
    public QuestionId {
        Texts.required("id", value, 100);
    }

    @Override
    public String toString() {
        return value;
    }
}
