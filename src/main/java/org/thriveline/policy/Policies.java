package org.thriveline.policy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * All versions of a force's policy. Immutable and safe for use by many threads.
 */
public final class Policies {
    private final String force;
    private final ZoneId zone;
    private final TreeMap<LocalDate, Policy> versions = new TreeMap<>();
    private final TreeMap<Instant, Policy> byStart = new TreeMap<>();

    /**
     * @param force the force's name, as people say it
     * @param zone the time zone of its days, months and quarters
     * @param versions at least one, each from another day
     */
    public Policies(String force, ZoneId zone, List<Policy> versions) {
        this.force = force;
        this.zone = zone;
        versions.stream().sorted(Comparator.comparing(Policy::from)).forEach(p -> {
            this.versions.put(p.from(), p);
            this.byStart.put(p.from().atStartOfDay(zone).toInstant(), p);
        });
        if (this.versions.isEmpty()) {
            throw new IllegalArgumentException("a policy needs at least one version");
        }
    }

    /** Returns the force's name. */
    public String force() {
        return force;
    }

    /**
     * Returns what tells these rules from others: states of folds made under other rules are not to be used under these. It is the
     * same in every process that reads the same rules.
     */
    public String fingerprint() {
        CRC32C sum = new CRC32C();
        sum.update((force + zone + versions.values()).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
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
        return floor(byStart, moment);
    }

    /** Returns the version in force on a day; before the first version's day, the first version. */
    public Policy on(LocalDate day) {
        return floor(versions, day);
    }

    /** Returns the versions in force on some days, oldest first. */
    public List<Policy> between(LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(on(first)), versions.subMap(first, false, last, true).values().stream())
                .distinct()
                .toList();
    }

    private static <K> Policy floor(NavigableMap<K, Policy> versions, K key) {
        var entry = versions.floorEntry(key);
        return entry == null ? versions.firstEntry().getValue() : entry.getValue();
    }
}
