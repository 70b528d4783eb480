package org.thriveline.retention;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The rules that hold from one day until the next version's, for every record, however old. Immutable.
 *
 * @param version their name, which an erasure made under them carries
 * @param from the day from which they hold, in the force's time zone
 * @param rules one for each class
 */
public record RetentionRules(String version, LocalDate from, Map<RecordClass, RetentionRule> rules) {
    public RetentionRules {
        for (RecordClass one : RecordClass.values()) {
            if (!rules.containsKey(one)) {
                throw new IllegalArgumentException("'" + one.word() + "' is missing");
            }
        }
        rules = Map.copyOf(new EnumMap<>(rules));
    }

    /** Returns the rule for a class. */
    public RetentionRule of(RecordClass one) {
        return Objects.requireNonNull(rules.get(one));
    }
}
