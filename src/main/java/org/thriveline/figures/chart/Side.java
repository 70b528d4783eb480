package org.thriveline.figures.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way a signal points. */
public enum Side {
    ABOVE,
    BELOW,
    RISING,
    FALLING;

    /** Returns its name in JSON, and as people say it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
