package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import org.thriveline.incident.IncidentId;

/**
 * An open incident at a moment.
 *
 * @param late whether it is past its target
 * @param soon whether it will be within ten minutes
 */
record Open(String id, IncidentLine line, boolean late, boolean soon) implements Comparable<Open> {
    static final Duration SOON = Duration.ofMinutes(10);

    static Open of(IncidentId id, IncidentLine line, Instant now) {
        boolean late = line.late(now);
        boolean soon = line.due() != null && !late && !line.due().isAfter(now.plus(SOON));
        return new Open(id.value(), line, late, soon);
    }

    @Override
    public int compareTo(Open other) {
        return id.compareTo(other.id);
    }
}
