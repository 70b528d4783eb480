package org.thriveline.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.thriveline.policy.Texts;

/**
 * Which series: that of one measure, in all areas.
 *
 * @param value the measure's id, such as {@code calls.999}
 */
public record SeriesId(@JsonValue String value) {
    @JsonCreator
    public SeriesId {
        Texts.required("measure", value, 100);
        if (value.contains(RebaseId.JOINT)) {
            throw new IllegalArgumentException("measure holds " + RebaseId.JOINT);
        }
    }

    /** Returns the name of this series' stream in the log. */
    @Override
    public String toString() {
        return "series-" + value;
    }
}
