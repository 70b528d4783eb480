package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.PlaceKey;

/**
 * The incidents that a view may ask for: those open, those closed within the last day, which today's counts need, and those
 * closed before, which may be reopened and are what happened earlier at their place. Not thread-safe.
 */
final class KeptIncidents {
    /** Incidents are reopened days after they closed (up to six, in the records seen). */
    static final Duration KEEP = Duration.ofDays(30);

    private final Map<IncidentId, IncidentLine> open = new HashMap<>();
    private final Map<IncidentId, IncidentLine> closed = new HashMap<>();
    private final Map<IncidentId, IncidentLine> past = new HashMap<>();
    private final Map<PlaceKey, Set<IncidentId>> places = new HashMap<>();
    private final Expiries<IncidentId> expiries = new Expiries<>();

    @Nullable
    IncidentLine get(IncidentId id) {
        IncidentLine line = open.get(id);
        if (line == null) {
            line = closed.get(id);
        }
        return line == null ? past.get(id) : line;
    }

    /** Keeps an incident as it is now, null for one that is none any more. */
    void put(IncidentId id, @Nullable IncidentLine before, @Nullable IncidentLine after) {
        if (before != null && (after == null || before.open() != after.open() || !before.open())) {
            open.remove(id);
            closed.remove(id);
            past.remove(id);
        }
        if (after != null && after.open()) {
            open.put(id, after);
        } else if (after != null) {
            closed.put(id, after);
            expiries.add(id, today(after));
            expiries.add(id, end(after));
        }
        place(id, before, after);
    }

    /** Keeps an incident as it was kept at a moment: what was no longer of the last day need not be found out again. */
    void restore(IncidentId id, IncidentLine line, Instant at) {
        if (line.open() || !today(line).isBefore(at)) {
            put(id, null, line);
        } else {
            past.put(id, line);
            expiries.add(id, end(line));
            place(id, null, line);
        }
    }

    void forget(Instant now) {
        expiries.before(now, (id, at) -> {
            IncidentLine recent = closed.get(id);
            if (recent != null && today(recent).equals(at)) {
                closed.remove(id);
                past.put(id, recent);
            }
            IncidentLine line = past.get(id);
            if (line != null && end(line).equals(at)) {
                past.remove(id);
                place(id, line, null);
            }
        });
    }

    private static Instant today(IncidentLine line) {
        Instant last = line.changed().isAfter(line.opened()) ? line.changed() : line.opened();
        return last.plus(KeptCalls.KEEP);
    }

    private static Instant end(IncidentLine line) {
        Instant end = line.changed().plus(KEEP);
        return end.isAfter(today(line)) ? end : today(line);
    }

    private void place(IncidentId id, @Nullable IncidentLine before, @Nullable IncidentLine after) {
        PlaceKey was = before == null ? null : before.details().place();
        PlaceKey is = after == null ? null : after.details().place();
        if (was != null && !was.equals(is)) {
            places.computeIfPresent(was, (_, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
        }
        if (is != null && !is.equals(was)) {
            places.computeIfAbsent(is, _ -> new LinkedHashSet<>()).add(id);
        }
    }

    Map<IncidentId, IncidentLine> open() {
        return open;
    }

    /** Returns those closed within the last day. */
    Map<IncidentId, IncidentLine> closed() {
        return closed;
    }

    /** Returns all incidents kept at a place, first recorded first. */
    Set<IncidentId> at(PlaceKey place) {
        return places.getOrDefault(place, Set.of());
    }

    /** Returns all that are kept. */
    Map<IncidentId, IncidentLine> all() {
        Map<IncidentId, IncidentLine> all = new HashMap<>(past);
        all.putAll(closed);
        all.putAll(open);
        return all;
    }
}
