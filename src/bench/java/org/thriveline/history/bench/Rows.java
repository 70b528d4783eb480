package org.thriveline.history.bench;

import java.net.http.HttpResponse;

/** A table of how long things took, in milliseconds. Used by one thread. */
final class Rows {
    private static final double NANOS = 1e6;

    private final StringBuilder text = new StringBuilder();

    /** One thing that is timed. */
    interface Asked {
        Object ask(int number) throws Exception;
    }

    /** Does a thing so many times, and writes its row. */
    void time(String title, int times, Asked asked) throws Exception {
        double[] took = new double[times];
        for (int n = 0; n < times; n++) {
            long began = System.nanoTime();
            Object answer = asked.ask(n);
            took[n] = (System.nanoTime() - began) / NANOS;
            if (answer instanceof HttpResponse<?> response && response.statusCode() >= 300) {
                throw new IllegalStateException(response.body().toString());
            }
        }
        add(title, took);
    }

    /** Writes the row of what was timed elsewhere, in milliseconds. */
    void add(String title, double... took) {
        String row = Timings.of(took).text();
        System.out.println(title + " | " + row);
        text.append("| ").append(title).append(" | ").append(row).append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
