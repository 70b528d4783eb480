package org.thriveline.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a report stands. */
public enum Status {
    /** Its figures are frozen; it is still written. */
    DRAFT,
    /** Somebody has read it and found it right. */
    REVIEWED,
    /** It is out, and never changes again. */
    PUBLISHED,
    /** It is not to be used. */
    WITHDRAWN;

    /** Returns its name in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
