package org.thriveline.demand;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;

/**
 * Whose demand is shown: the whole force's, or that of some of its areas.
 *
 * @param areas their codes, sorted, each once; none for the whole force
 * @param limit the areas of which alone anything may be told, whatever is shown; none where all of the force may be
 */
public record Scope(List<AreaCode> areas, List<AreaCode> limit) {
    /** The whole force. */
    public static final Scope FORCE = new Scope(List.of());

    public Scope {
        areas = sorted(areas);
        limit = sorted(limit);
    }

    /** Shows some areas, and what the rest of the force has beside them. */
    public Scope(List<AreaCode> areas) {
        this(areas, List.of());
    }

    private static List<AreaCode> sorted(List<AreaCode> areas) {
        return areas.stream()
                .distinct()
                .sorted(Comparator.comparing(AreaCode::value))
                .toList();
    }

    /** Returns the same for somebody who may know of some areas alone. */
    public Scope within(Collection<String> codes) {
        return new Scope(areas, codes.stream().map(AreaCode::new).toList());
    }

    /** Returns whether all of the force may be told of. */
    public boolean unlimited() {
        return limit.isEmpty();
    }

    /** Returns whether anything may be told of an area; of what has none, only where all of the force may be. */
    public boolean tells(@Nullable AreaCode area) {
        return unlimited() || (area != null && limit.contains(area));
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

    /** Returns the codes of the areas, none for the whole force. */
    public List<String> codes() {
        return areas.stream().map(AreaCode::value).toList();
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
