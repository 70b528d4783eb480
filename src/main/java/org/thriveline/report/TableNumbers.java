package org.thriveline.report;

/** Counts a report's tables. For use by one thread. */
final class TableNumbers {
    private int last;

    /** Returns the next table's number. */
    int next() {
        last++;
        return last;
    }
}
