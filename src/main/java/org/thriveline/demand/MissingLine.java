package org.thriveline.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.RiskLevel;

/** What the board needs of one person who is still missing. */
record MissingLine(
        RiskLevel risk,
        AgeGroup age,
        MissingFrom from,
        @Nullable AreaCode area,
        Instant reported) {

    /** Returns the record after an event; null once the person is found, or the record is void or closed. */
    static @Nullable MissingLine evolve(@Nullable MissingLine before, MissingEvent event) {
        if (event instanceof MissingEvent.Reported e) {
            return new MissingLine(e.risk(), e.age(), e.from(), e.area(), e.at());
        }
        return before == null
                ? null
                : switch (event) {
                    case MissingEvent.RiskChanged e ->
                        new MissingLine(e.to(), before.age, before.from, before.area, before.reported);
                    case MissingEvent.Corrected e ->
                        new MissingLine(before.risk, e.age(), e.from(), e.area(), before.reported);
                    case MissingEvent.Found _, MissingEvent.Closed _, MissingEvent.Voided _ -> null;
                    case MissingEvent.Reported _, MissingEvent.Interviewed _, MissingEvent.TimeFlagged _ -> before;
                };
    }
}
