package org.thriveline.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;

/**
 * What a time stamp may mean.
 *
 * @param moments one moment, or the earlier and the later of two where the local time happened twice
 * @param skipped whether the local time never happened, the clocks having gone forward over it
 */
record Reading(List<Instant> moments, boolean skipped) {
    /** Returns a stamp that says its offset, or for which there is none to say. */
    static Reading exactly(Instant moment) {
        return new Reading(List.of(moment), false);
    }

    /** Returns what a local time may mean; one that never happened is read on the clock as it was before. */
    static Reading local(LocalDateTime time, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        if (offsets.isEmpty()) {
            ZoneOffset before =
                    Objects.requireNonNull(rules.getTransition(time)).getOffsetBefore();
            return new Reading(List.of(time.toInstant(before)), true);
        }
        return new Reading(offsets.stream().map(time::toInstant).sorted().toList(), false);
    }

    boolean isAmbiguous() {
        return moments.size() > 1;
    }
}
