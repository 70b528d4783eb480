package org.thriveline.demand;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;

/**
 * Whose demand is shown: the whole force's, or that of some of its areas.
 *
 * @param areas their codes, sorted, each once; none for the whole force
 */
public record Scope(List<AreaCode> areas) {
    /** The whole force. */
    public static final Scope FORCE = new Scope(List.of());

    public Scope {
        areas = areas.stream()
                .distinct()
                .sorted(Comparator.comparing(AreaCode::value))
                .toList();
    }

    /**
     * Returns what a text such as {@code NC,NE} asks for, in whatever order; null or blank asks for the whole force.
     *
     * @throws IllegalArgumentException where a part of it can be no code
     */
    public static Scope of(@Nullable String text) {
        return text == null || text.isBlank()
                ? FORCE
                : new Scope(
                        Arrays.stream(text.split(",", -1)).map(AreaCode::new).toList());
    }

    /** Returns whether it is the whole force. */
    public boolean force() {
        return areas.isEmpty();
    }

    /** Returns whether something of that area is shown; what has no area is shown for the whole force only. */
    public boolean takes(@Nullable AreaCode area) {
        return force() || (area != null && areas.contains(area));
    }

    /** Returns the text that asks for it, null for the whole force. */
    public @Nullable String text() {
        return force() ? null : areas.stream().map(AreaCode::value).collect(Collectors.joining(","));
    }
}
