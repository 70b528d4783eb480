package org.thriveline.access;

/**
 * How often something may be asked for.
 *
 * @param burst so many times at once, after some quiet
 * @param perMinute so many times a minute for good
 */
record Rate(int burst, int perMinute) {
    Rate {
        if (burst < 1 || perMinute < 1) {
            throw new IllegalArgumentException("a rate's burst and per-minute must be at least 1");
        }
    }
}
