package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An opaque key for a place: a keyed hash, never an address.
 *
 * @param value the code, 1 to 100 characters, not blank
 */
public record PlaceKey(@JsonValue String value) {
    @JsonCreator
    public PlaceKey {
        Texts.required("place key", value, 100);
    }

    @Override
    public String toString() {
        return value;
    }
}
