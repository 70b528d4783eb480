package org.thriveline.demand;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.special.Beta;

/**
 * What is expected of a count, and between which counts 95 of 100 such hours lie.
 *
 * @param expected the mean of the same 60 minutes of the weeks before
 * @param low the lower end, itself inside
 * @param high the upper end, itself inside
 */
record Band(double expected, int low, int high) {
    static final int PERCENT = 95;
    private static final double TAIL = (1 - PERCENT / 100.0) / 2;

    /**
     * Returns the band of a count with a mean above zero and a larger variance: the quantiles of the negative binomial distribution
     * of these two, as of calls that arrive in a Poisson stream whose rate varies from week to week (Cameron, Trivedi, Regression
     * Analysis of Count Data, 3.3). Its distribution function is the regularised incomplete beta function (Johnson, Kemp, Kotz,
     * Univariate Discrete Distributions, 5.6).
     */
    static Band of(double mean, double variance) {
        double size = mean * mean / (variance - mean);
        double chance = mean / variance;
        int low = 0;
        while (Beta.regularizedBeta(chance, size, low + 1.0) < TAIL) {
            low++;
        }
        int high = low;
        while (Beta.regularizedBeta(chance, size, high + 1.0) < 1 - TAIL) {
            high++;
        }
        return new Band(mean, low, high);
    }

    UnusualView.State state(int count) {
        if (count > high) {
            return UnusualView.State.ABOVE;
        }
        return count < low ? UnusualView.State.BELOW : UnusualView.State.INSIDE;
    }

    /** Bands found before: most are asked for again a tick later. Not thread-safe. */
    static final class Memory {
        private static final int MOST = 20_000;

        private final Map<Key, Band> bands = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Band> eldest) {
                return size() > MOST;
            }
        };

        Band get(double mean, double variance) {
            return bands.computeIfAbsent(new Key(mean, variance), key -> Band.of(key.mean, key.variance));
        }

        private record Key(double mean, double variance) {}
    }
}
