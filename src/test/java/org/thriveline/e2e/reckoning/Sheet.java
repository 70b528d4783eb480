package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one picture is reckoned from.
 *
 * @param areas whose demand is shown, none for the whole force
 */
record Sheet(Ledger ledger, Rules rules, Instant now, List<String> areas) {
    boolean force() {
        return areas.isEmpty();
    }

    boolean shows(@Nullable String area) {
        return force() || areas.contains(Objects.requireNonNullElse(area, ""));
    }

    ZoneId zone() {
        return ZoneId.of(rules.zone());
    }

    Instant midnight(int daysFromNow) {
        return now.atZone(zone())
                .toLocalDate()
                .plusDays(daysFromNow)
                .atStartOfDay(zone())
                .toInstant();
    }

    boolean between(Instant from, Instant at) {
        return !at.isBefore(from) && !at.isAfter(now);
    }

    boolean today(Instant at) {
        return between(midnight(0), at);
    }

    boolean lastHour(Instant at) {
        return between(now.minus(Duration.ofHours(1)), at);
    }

    List<PaperIncident> open() {
        return ledger.open().stream().filter(one -> shows(one.area())).toList();
    }

    List<PaperIncident> incidents() {
        return ledger.incidents().stream().filter(one -> shows(one.area())).toList();
    }

    @Nullable
    String areaName(@Nullable String code) {
        var area = rules.area(code);
        return area == null ? code : area.path("name").stringValue();
    }
}
