package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.access.OwnAreas;
import org.thriveline.access.Role;
import org.thriveline.access.Sight;
import org.thriveline.demand.DemandTime;
import org.thriveline.demand.Scope;
import org.thriveline.history.IncidentHistory;
import org.thriveline.history.Timeline;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.Rejection;

/** One incident, from its first call to its last word. What the asker may not see is not sent. */
@RestController
class TimelineController {
    private final IncidentHistory incidents;
    private final DemandTime clock;

    TimelineController(IncidentHistory incidents, DemandTime clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Audited(Act.CONSULTATION)
    @GetMapping("/api/v1/incidents/{id}/timeline")
    @Operation(summary = "Show one incident: what was recorded of it, its clocks, its calls, earlier ones at its place")
    Timeline timeline(@PathVariable("id") String id, Authentication who) {
        Set<Sight> sights = Role.sights(who.getAuthorities());
        return incidents
                .of(
                        PathId.of(id, IncidentId::new).value(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Scope.FORCE.within(OwnAreas.of(who).codes()),
                        sights.contains(Sight.WORDS),
                        sights.contains(Sight.LINKS))
                .orElseThrow(() -> new Rejection("not-recorded", "id", "No such record."));
    }
}
