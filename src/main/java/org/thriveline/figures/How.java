package org.thriveline.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a record was entered, where that bears on how far a count can be trusted. */
public enum How {
    /** More than a day after it happened. */
    LATE,
    /** Otherwise at first, and corrected since. */
    CORRECTED,
    /** By mistake, and voided since. */
    VOIDED,
    /** With a time that cannot be, or that makes no sense beside another. */
    FLAGGED;

    /** Returns its name in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
