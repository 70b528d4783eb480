package org.thriveline.stopsearch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.thriveline.policy.Texts;

/**
 * Which stop-search. Published searches carry no number: theirs is made from the force, the month, the row and which equal row it is.
 *
 * @param value the source's own number or name for it, at most 100 characters
 */
public record SearchId(@JsonValue String value) {
    @JsonCreator
    public SearchId {
        Texts.required("id", value, 100);
    }

    /** Returns the name of this record's stream in the log: records of different kinds may share a number. */
    @Override
    public String toString() {
        return "stopsearch-" + value;
    }
}
