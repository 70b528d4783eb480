package org.thriveline.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * All versions of a force's policy. Immutable and safe for use by many threads.
 */
public final class Policies {
    private final String force;
    private final ZoneId zone;
    private final TreeMap<LocalDate, Policy> versions = new TreeMap<>();

    /**
     * @param force the force's name, as people say it
     * @param zone the time zone of its days, months and quarters
     * @param versions at least one, each from another day
     */
    public Policies(String force, ZoneId zone, List<Policy> versions) {
        this.force = force;
        this.zone = zone;
        versions.stream().sorted(Comparator.comparing(Policy::from)).forEach(p -> this.versions.put(p.from(), p));
        if (this.versions.isEmpty()) {
            throw new IllegalArgumentException("a policy needs at least one version");
        }
    }

    /** Returns the force's name. */
    public String force() {
        return force;
    }

    /** Returns the time zone of the force's days, months and quarters. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns every version, oldest first. */
    public List<Policy> versions() {
        return List.copyOf(versions.values());
    }

    /** Returns the version in force at a moment; before the first version's day, the first version. */
    public Policy at(Instant moment) {
        return on(moment.atZone(zone).toLocalDate());
    }

    /** Returns the version in force on a day; before the first version's day, the first version. */
    public Policy on(LocalDate day) {
        var entry = versions.floorEntry(day);
        return entry == null ? versions.firstEntry().getValue() : entry.getValue();
    }
}
