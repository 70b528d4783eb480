package org.thriveline.demand;

/**
 * What counts need of one record. A quarter and the one before it hold some 400,000 of them, so they are small.
 */
sealed interface Counted permits CountedCall, CountedIncident, CountedMissing, CountedSearch {
    /** Returns when it happened: whole seconds since 1970 in UTC, since days begin on one. */
    long second();

    /** Adds it to the measures that count it. */
    void into(Count count);
}
