package org.thriveline.policy;

import java.time.Duration;

/**
 * When a caller or a place is a repeat one.
 *
 * @param calls so many calls of one caller ...
 * @param callsWithin ... received within this long; at most a day is looked back
 * @param incidents so many incidents at one place, the open one included ...
 * @param incidentsWithin ... opened within this long; at most 30 days are looked back
 */
public record RepeatRule(int calls, Duration callsWithin, int incidents, Duration incidentsWithin) {
    /** What holds where a policy says nothing of it. */
    public static final RepeatRule USUAL = new RepeatRule(3, Duration.ofHours(24), 3, Duration.ofDays(28));

    /** @throws IllegalArgumentException where one is not a repeat, or further back than is kept */
    public RepeatRule {
        if (calls < 2 || incidents < 2) {
            throw new IllegalArgumentException("a repeat is the second at the earliest");
        }
        if (callsWithin.compareTo(Duration.ofHours(24)) > 0 || incidentsWithin.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException("at most 24 hours of calls and 30 days of incidents are looked back");
        }
    }
}
