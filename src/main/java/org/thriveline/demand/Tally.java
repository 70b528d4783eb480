package org.thriveline.demand;

import java.util.Arrays;

/** One count over time: by the minute for the last day and more, by the quarter of an hour for the last weeks. Not thread-safe. */
final class Tally {
    /** How many weeks an expectation may look back. */
    static final int WEEKS = 8;

    static final int QUARTER = 15;

    /** Minutes that are known one by one. */
    static final int MINUTES = 26 * 60;

    /** Quarters of an hour that are known: the weeks, and a day for the change of the clocks and the hour itself. */
    static final int QUARTERS = (WEEKS * 7 + 1) * 24 * 60 / QUARTER;

    /** How many counts there are in all. */
    static final int SIZE = MINUTES + QUARTERS;

    private final short[] minutes = new short[MINUTES];
    private final short[] quarters = new short[QUARTERS];

    /** The minute up to which the rings were turned: it follows when somebody asks. */
    private long turned;

    /** @param head the last minute that is known */
    Tally(long head) {
        this.turned = head;
    }

    static Tally of(TallyState state, long head) {
        Tally tally = new Tally(head);
        System.arraycopy(state.counts(), 0, tally.minutes, 0, MINUTES);
        System.arraycopy(state.counts(), MINUTES, tally.quarters, 0, QUARTERS);
        return tally;
    }

    /** Returns what it knows now. */
    TallyState state(long head) {
        turn(head);
        short[] counts = Arrays.copyOf(minutes, SIZE);
        System.arraycopy(quarters, 0, counts, MINUTES, QUARTERS);
        return new TallyState(counts);
    }

    /** Adds to a minute that is known, counted from 1970 in UTC, and to its quarter. */
    void add(long minute, int many, long head) {
        turn(head);
        if (minute > head - MINUTES) {
            bump(minutes, minute, many);
        }
        bump(quarters, Math.floorDiv(minute, QUARTER), many);
    }

    private static void bump(short[] ring, long at, int many) {
        int place = (int) Math.floorMod(at, (long) ring.length);
        ring[place] = (short) Math.clamp(ring[place] + many, 0, Short.MAX_VALUE);
    }

    /** Forgets what the minutes since it was turned last had been a turn of the ring earlier. */
    private void turn(long head) {
        if (head > turned) {
            clear(minutes, turned, head);
            clear(quarters, Math.floorDiv(turned, QUARTER), Math.floorDiv(head, QUARTER));
            turned = head;
        }
    }

    private static void clear(short[] ring, long from, long to) {
        if (to - from >= ring.length) {
            Arrays.fill(ring, (short) 0);
            return;
        }
        for (long at = from + 1; at <= to; at++) {
            ring[(int) Math.floorMod(at, (long) ring.length)] = 0;
        }
    }

    /**
     * Returns how many in the 60 minutes up to and with one of the last day.
     *
     * @param head the last minute that is known: later ones are still to come
     */
    int hourTo(long minute, long head) {
        turn(head);
        int sum = 0;
        for (long at = minute - 59; at <= minute; at++) {
            if (at <= head && at > head - MINUTES) {
                sum += minutes[(int) Math.floorMod(at, (long) MINUTES)];
            }
        }
        return sum;
    }

    /**
     * Returns how many in the 60 minutes up to and with one weeks ago, in parts of which {@link #QUARTER} are one: a quarter's count is
     * spread evenly over its minutes, and the sum stays whole.
     */
    int usualHourTo(long minute, long head) {
        turn(head);
        long end = minute + 1;
        long start = end - 60;
        long first = Math.floorDiv(start, QUARTER);
        long last = Math.floorDiv(end, QUARTER);
        int sum = quarter(first, head) * (int) ((first + 1) * QUARTER - start);
        for (long quarter = first + 1; quarter < last; quarter++) {
            sum += quarter(quarter, head) * QUARTER;
        }
        return sum + quarter(last, head) * (int) (end - last * QUARTER);
    }

    private int quarter(long quarter, long head) {
        long newest = Math.floorDiv(head, QUARTER);
        return quarter > newest || quarter <= newest - QUARTERS
                ? 0
                : quarters[(int) Math.floorMod(quarter, (long) QUARTERS)];
    }
}
