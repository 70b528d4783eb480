package org.thriveline.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Note;

/**
 * Where a command comes from, which its events carry as metadata.
 *
 * @param by who sends it: an account's name
 * @param source the file and line, the form, or the feed it comes from
 * @param simulated whether it is made up
 * @param recorded when something made up is recorded, in UTC; null for the moment at which it happens
 */
public record Origin(
        String by,
        String source,
        boolean simulated,
        @Nullable Instant recorded) {
    /** Metadata key of {@link #by}. */
    public static final String BY = "by";

    /** Metadata key of {@link #source}. */
    public static final String SOURCE = "source";

    /** Metadata key of {@link #simulated}; present, and {@code "true"}, only where it is. */
    public static final String SIMULATED = "simulated";

    /** Metadata key of {@link #recorded}, which events do not keep: it is their own time. */
    static final String RECORDED = "recorded";

    /** The value of {@link #RECORDED} where each event is recorded when it happens. */
    static final String AS_IT_HAPPENS = "as it happens";

    /** Returns the origin of something real. */
    public static Origin real(String by, String source) {
        return new Origin(by, source, false, null);
    }

    /**
     * Returns what to send along with a {@link Note}. It is recorded when it is said, by the board's own clock, so that what
     * is known at a moment of a simulated time is so of notes too.
     */
    public static Map<String, String> note(String by) {
        return Map.of(BY, by, SOURCE, Note.SOURCE, RECORDED, AS_IT_HAPPENS);
    }

    /** Returns the origin of something made up. */
    public static Origin simulated(String source, @Nullable Instant recorded) {
        return new Origin("simulated-force", source, true, recorded);
    }

    /** Returns what to send along with the command. */
    public Map<String, String> metaData() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(BY, by);
        data.put(SOURCE, source);
        if (simulated) {
            data.put(SIMULATED, "true");
            data.put(RECORDED, recorded == null ? AS_IT_HAPPENS : recorded.toString());
        }
        return data;
    }
}
