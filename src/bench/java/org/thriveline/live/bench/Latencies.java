package org.thriveline.live.bench;

/** How long something took, many times, to the millisecond. Used by one thread. */
final class Latencies {
    private static final int LONGEST = 60_000;

    private final long[] counts = new long[LONGEST + 1];
    private long count;

    void add(long millis) {
        counts[Math.clamp(millis, 0, LONGEST)]++;
        count++;
    }

    /** Returns the milliseconds that a share of them did not pass; 60,000 stands for that or more. */
    double percentile(double share) {
        long left = (long) Math.ceil(count * share);
        for (int millis = 0; millis <= LONGEST; millis++) {
            left -= counts[millis];
            if (left <= 0) {
                return millis;
            }
        }
        return LONGEST;
    }
}
