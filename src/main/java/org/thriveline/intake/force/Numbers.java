package org.thriveline.intake.force;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/** Record numbers, such as {@code sim1-20180701-e17}: seed, day, kind, and which one that day. Used by one thread. */
final class Numbers {
    private final String prefix;
    private final Map<Kind, Integer> used = new EnumMap<>(Kind.class);
    private LocalDate day = LocalDate.MIN;
    private String ofDay = "";

    Numbers(String prefix) {
        this.prefix = prefix;
    }

    String next(Kind kind, Hour hour) {
        if (!hour.date().equals(day)) {
            day = hour.date();
            ofDay = prefix + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-";
            used.clear();
        }
        return ofDay + kind.letter() + used.merge(kind, 1, Integer::sum);
    }
}
