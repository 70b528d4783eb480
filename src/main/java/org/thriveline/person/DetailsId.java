package org.thriveline.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.thriveline.call.CallId;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.Texts;

/**
 * Which record the details stand beside.
 *
 * @param value the name of that record's stream in the log
 */
public record DetailsId(@JsonValue String value) {
    @JsonCreator
    public DetailsId {
        Texts.required("id", value, 120);
    }

    /** Returns the details of a call's caller. */
    public static DetailsId of(CallId call) {
        return new DetailsId(call.toString());
    }

    /** Returns the details of a missing person. */
    public static DetailsId of(MissingId missing) {
        return new DetailsId(missing.toString());
    }

    /** Returns the name of their stream in the log. */
    @Override
    public String toString() {
        return "details-" + value;
    }
}
