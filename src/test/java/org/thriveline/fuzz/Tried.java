package org.thriveline.fuzz;

import java.util.Locale;

/**
 * What came of the cases at a door.
 *
 * @param longestMillis the longest that one case took
 * @param megabytes of heap in use after them and a collection
 */
public record Tried(String door, int cases, int taken, int refused, long longestMillis, long megabytes) {
    /** Returns a row of a table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d |",
                door,
                cases,
                refused,
                taken,
                longestMillis,
                megabytes);
    }
}
