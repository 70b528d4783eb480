package org.thriveline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the simulated force runs in a server.
 *
 * @param seed tells what happens
 * @param speed simulated seconds in a second, once the past is filled in
 * @param scale how many forces' worth of demand
 * @param days how many days of the past to fill in before the first day
 * @param scenario a file of surges; none without it
 */
@ConfigurationProperties("thriveline.simulation")
record SimulationProperties(
        @DefaultValue("1") long seed,
        @DefaultValue("1") double speed,
        @DefaultValue("1") double scale,
        @DefaultValue("28") int days,
        @Nullable Path scenario) {
    private static final double MOST_SPEED = 3_600;
    private static final double MOST_SCALE = 100;

    SimulationProperties {
        if (!(speed > 0 && speed <= MOST_SPEED)) {
            throw new IllegalArgumentException("speed must be more than 0 and at most 3600");
        }
        if (!(scale > 0 && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("scale must be more than 0 and at most 100");
        }
        if (days < 0 || days > 3_660) {
            throw new IllegalArgumentException("days must be 0 to 3660");
        }
    }
}
