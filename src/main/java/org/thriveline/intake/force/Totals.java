package org.thriveline.intake.force;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a stretch of simulated time adds up to, exactly: records that are not voided, each counted by when it happened.
 * Immutable.
 *
 * @param calls999 calls received on 999
 * @param calls101 calls received on 101
 * @param natures incidents by nature; adds up to all incidents
 * @param grades incidents by the number of their last grade, 0 for ungraded; adds up to all incidents
 * @param missingRecords missing-person reports
 * @param missingPersons different people among them
 * @param searches stop-searches by month, one entry for each month
 */
public record Totals(
        int calls999,
        int calls101,
        SortedMap<Nature, Integer> natures,
        SortedMap<Integer, Integer> grades,
        int missingRecords,
        int missingPersons,
        SortedMap<YearMonth, Searches> searches) {
    /** @param offensiveWeapons those among them whose object was offensive weapons */
    public record Searches(int all, int offensiveWeapons) {}

    public Totals {
        natures = Collections.unmodifiableSortedMap(new TreeMap<>(natures));
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        searches = Collections.unmodifiableSortedMap(new TreeMap<>(searches));
        if (sum(natures) != sum(grades)) {
            throw new IllegalArgumentException("incidents by nature are " + sum(natures) + ", by grade " + sum(grades));
        }
    }

    /** Returns all incidents. */
    public int incidents() {
        return sum(natures);
    }

    private static int sum(SortedMap<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
