package org.thriveline.intake.force;

/**
 * How many there were in both quarters.
 *
 * @param previous in the quarter a year before
 */
record Counts(int previous, int current) {
    Counts less(Counts others) {
        return new Counts(previous - others.previous, current - others.current);
    }
}
