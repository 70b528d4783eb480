package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.retention.Retention;
import org.thriveline.retention.RetentionList;

/** How long people are kept: by opaque key, without a word of who they are. */
@RestController
class RetentionController {
    private final Retention retention;
    private final Clock clock;

    RetentionController(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @GetMapping("/api/v1/retention")
    @Audited(Act.CONSULTATION)
    @Operation(summary = "List whose time is over, whom somebody should look at, and why the rest are kept")
    RetentionList retention() {
        return retention.at(clock.instant());
    }
}
