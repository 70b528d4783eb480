package org.thriveline.intake;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** The months of data.police.uk: the United Kingdom's, while the times in its files are UTC. */
final class PublishedMonth {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private PublishedMonth() {}

    /** Returns the month of a moment. */
    static YearMonth of(Instant at) {
        return YearMonth.from(at.atZone(ZONE));
    }

    /** Returns the first moment of a month. */
    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZONE).toInstant();
    }
}
