package org.thriveline.log.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Measures loads of long incidents, any of those in the log, their events decoded. */
record Loading(Side side, Row median, Row percentile, EventStorageEngine engine, int incidents) {
    private static final int LOADS = 1_000;
    private static final double NANOS = 1e6;

    /** Returns the median and the 95th percentile of each run, in milliseconds; the first run, which warms up, is left out. */
    List<Result> measure(Settings settings) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        List<Double> medians = new ArrayList<>();
        List<Double> percentiles = new ArrayList<>();
        long loads = 0;
        for (int run = 0; run <= settings.runs(); run++) {
            double[] times = run(random, settings.run(side));
            if (run > 0) {
                medians.add(times[times.length / 2]);
                percentiles.add(times[times.length * 95 / 100]);
                loads += times.length;
            }
        }
        String note =
                String.format(Locale.ROOT, "%,d loads a run, of %,d incidents", loads / settings.runs(), incidents);
        return List.of(new Result(median, medians, note), new Result(percentile, percentiles, ""));
    }

    private double[] run(SplittableRandom random, Budget budget) {
        double[] times = new double[LOADS];
        int loads = 0;
        while (loads == 0 || (loads < LOADS && !budget.spent())) {
            String stream = LongIncidents.stream(random.nextInt(incidents));
            long start = System.nanoTime();
            int events = load(stream);
            times[loads++] = (System.nanoTime() - start) / NANOS;
            if (events != LongIncidents.EVENTS) {
                throw new IllegalStateException(stream + " has " + events + " events");
            }
        }
        double[] sorted = Arrays.copyOf(times, loads);
        Arrays.sort(sorted);
        return sorted;
    }

    private int load(String stream) {
        var payloads = new ArrayList<Object>();
        engine.readEvents(stream).forEachRemaining(event -> payloads.add(event.getPayload()));
        return payloads.size();
    }
}
