package org.thriveline.log.bench;

import java.util.List;
import java.util.Locale;

/** The values of a work's runs. */
record Figures(List<Double> values) {
    private static final double WHOLE = 100;

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns the median, with the least and the most where there was more than one run. */
    String text() {
        String median = text(median());
        return values.size() == 1
                ? median
                : "**%s** (%s to %s)"
                        .formatted(
                                median,
                                text(values.stream().min(Double::compare).orElseThrow()),
                                text(values.stream().max(Double::compare).orElseThrow()));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, value < WHOLE ? "%.2f" : "%,.0f", value);
    }
}
