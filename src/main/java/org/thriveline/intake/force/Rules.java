package org.thriveline.intake.force;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** Every version of the policy, by the moment. Immutable. */
final class Rules {
    private final ZoneId zone;
    private final long[] from;
    private final List<Rule> rules;

    Rules(Policies policies) {
        List<Policy> versions = policies.versions();
        this.zone = policies.zone();
        this.from = versions.stream()
                .mapToLong(policy -> policy.from().atStartOfDay(zone).toEpochSecond())
                .toArray();
        this.rules = versions.stream().map(Rule::new).toList();
    }

    ZoneId zone() {
        return zone;
    }

    List<Rule> all() {
        return rules;
    }

    /** Returns the version in force; before the first, the first. */
    Rule at(long moment) {
        int version = from.length - 1;
        while (version > 0 && moment < from[version]) {
            version--;
        }
        return rules.get(version);
    }

    /** Returns the versions in force on some days. */
    List<Rule> between(LocalDate first, LocalDate last) {
        long start = first.atStartOfDay(zone).toEpochSecond();
        long end = last.plusDays(1).atStartOfDay(zone).toEpochSecond();
        List<Rule> between = new ArrayList<>();
        between.add(at(start));
        for (int i = 0; i < from.length; i++) {
            if (from[i] > start && from[i] < end) {
                between.add(rules.get(i));
            }
        }
        return between;
    }
}
