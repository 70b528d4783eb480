package org.thriveline.demand;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;

/**
 * How some figures stood at a moment.
 *
 * @param areas by area code; what has no area is under the empty one
 */
record TrailMark(Instant at, SortedMap<String, Standing> areas) {
    /** How many incidents were open, how many of them late, and how many callers waited. */
    record Standing(int open, int late, int waiting) {
        static final Standing NONE = new Standing(0, 0, 0);

        Standing and(Standing other) {
            return new Standing(open + other.open, late + other.late, waiting + other.waiting);
        }
    }

    static TrailMark of(Instant at, KeptIncidents incidents, KeptCalls calls) {
        Map<String, int[]> counts = new HashMap<>();
        for (IncidentLine line : incidents.open().values()) {
            int[] count = counts.computeIfAbsent(key(line.area()), _ -> new int[3]);
            count[0]++;
            count[1] += line.late(at) ? 1 : 0;
        }
        for (CallLine call : calls.waiting()) {
            counts.computeIfAbsent(key(call.area()), _ -> new int[3])[2]++;
        }
        SortedMap<String, Standing> areas = new TreeMap<>();
        counts.forEach((area, count) -> areas.put(area, new Standing(count[0], count[1], count[2])));
        return new TrailMark(at, areas);
    }

    /** Returns how the figures of a scope stood. */
    Standing of(Scope scope) {
        return areas.entrySet().stream()
                .filter(entry -> scope.force() || scope.takes(code(entry.getKey())))
                .map(Map.Entry::getValue)
                .reduce(Standing.NONE, Standing::and);
    }

    private static String key(@Nullable AreaCode area) {
        return area == null ? "" : area.value();
    }

    private static @Nullable AreaCode code(String key) {
        return key.isEmpty() ? null : new AreaCode(key);
    }
}
