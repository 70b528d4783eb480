package org.thriveline.policy;

import java.time.Duration;

/**
 * How soon somebody should be there.
 *
 * @param clock what it counts from
 * @param urban within this long in an urban area, and where the area is not known
 * @param rural within this long in a rural area
 */
public record Target(TargetClock clock, Duration urban, Duration rural) {
    /** Returns how long is allowed in the given terrain. */
    public Duration in(Terrain terrain) {
        return terrain == Terrain.RURAL ? rural : urban;
    }
}
