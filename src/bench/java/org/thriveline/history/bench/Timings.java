package org.thriveline.history.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long each of some requests took, in milliseconds. */
final class Timings {
    private final double[] sorted;

    private Timings(double[] sorted) {
        this.sorted = sorted;
    }

    static Timings of(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Timings(sorted);
    }

    double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) Math.ceil(share * sorted.length) - 1)];
    }

    String text() {
        return String.format(
                Locale.ROOT, "%.2f | %.2f | %.2f | %d", at(0.5), at(0.99), sorted[sorted.length - 1], sorted.length);
    }
}
