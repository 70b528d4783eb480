package org.thriveline.demand;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.policy.PersonKey;

/** Counts on their way: every measure from zero, and different people apart. Used by one thread. */
final class Count {
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final Set<PersonKey> missing = new HashSet<>();

    Count() {
        Measures.ALL.forEach(measure -> counts.put(measure.id(), 0));
    }

    void add(Measure measure) {
        counts.merge(measure.id(), 1, Integer::sum);
    }

    void add(PersonKey person) {
        missing.add(person);
    }

    /** Returns how many each measure counts, by its id. */
    SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> all = new TreeMap<>(counts);
        all.put(Measures.MISSING_PERSONS.id(), missing.size());
        return all;
    }
}
