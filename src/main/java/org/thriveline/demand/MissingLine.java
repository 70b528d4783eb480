package org.thriveline.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.RiskLevel;

/** What the board needs of one person who is still missing. */
record MissingLine(RiskLevel risk, @Nullable AreaCode area, Instant reported) {

    /** Returns the record after an event; null once the person is found, or the record is void or closed. */
    static @Nullable MissingLine evolve(@Nullable MissingLine before, MissingEvent event) {
        if (event instanceof MissingEvent.Reported e) {
            return new MissingLine(e.risk(), e.area(), e.at());
        }
        return before == null
                ? null
                : switch (event) {
                    case MissingEvent.RiskChanged e -> new MissingLine(e.to(), before.area, before.reported);
                    case MissingEvent.Corrected e -> new MissingLine(before.risk, e.area(), before.reported);
                    case MissingEvent.Found e -> null;
                    case MissingEvent.Closed e -> null;
                    case MissingEvent.Voided e -> null;
                    case MissingEvent.Reported e -> before;
                    case MissingEvent.Interviewed e -> before;
                    case MissingEvent.TimeFlagged e -> before;
                };
    }
}
