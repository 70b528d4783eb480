package org.thriveline.crime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.thriveline.policy.Texts;

/**
 * Which crime. A published one is told by the publisher's number and the month, since a number recurs in other months; one
 * without a number by the force, the month, the row and which equal row it is.
 *
 * @param value the source's own number or name for it, at most 100 characters
 */
public record CrimeId(@JsonValue String value) {
    @JsonCreator
    public CrimeId {
        Texts.required("id", value, 100);
    }

    /** Returns the name of this record's stream in the log: records of different kinds may share a number. */
    @Override
    public String toString() {
        return "crime-" + value;
    }
}
