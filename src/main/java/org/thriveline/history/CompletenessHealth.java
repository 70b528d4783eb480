package org.thriveline.history;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.thriveline.policy.Incomplete;

/**
 * Says {@code INCOMPLETE} where views leave events out. That is answered with 200: all nodes of a version leave out the same, and a
 * control room without a board is worse off than one with a gap that is told.
 */
final class CompletenessHealth implements HealthIndicator {
    private final Quarantine quarantine;

    CompletenessHealth(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @Override
    public Health health() {
        Incomplete out = quarantine.incomplete();
        return out == null
                ? Health.up().build()
                : Health.status(new Status("INCOMPLETE", "Events of the log cannot be read"))
                        .withDetail("since", out.since())
                        .withDetail("events", out.events())
                        .build();
    }
}
