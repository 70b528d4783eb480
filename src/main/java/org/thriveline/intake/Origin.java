package org.thriveline.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a command comes from, which its events carry as metadata.
 *
 * @param by who sends it: an account's name
 * @param source the file and line, the form, or the feed it comes from
 * @param simulated whether it is made up
 */
public record Origin(String by, String source, boolean simulated) {
    /** Metadata key of {@link #by}. */
    public static final String BY = "by";

    /** Metadata key of {@link #source}. */
    public static final String SOURCE = "source";

    /** Metadata key of {@link #simulated}; present, and {@code "true"}, only where it is. */
    public static final String SIMULATED = "simulated";

    /** Returns the origin of something real. */
    public static Origin real(String by, String source) {
        return new Origin(by, source, false);
    }

    /** Returns what to send along with the command. */
    public Map<String, String> metaData() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(BY, by);
        data.put(SOURCE, source);
        if (simulated) {
            data.put(SIMULATED, "true");
        }
        return data;
    }
}
