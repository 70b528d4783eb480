package org.thriveline.log.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.LockSupport;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.log.LogTail;
import org.thriveline.log.MongoStore;
import org.thriveline.log.SecondNode;

/** Measures how soon a node follows what another wrote, on a store that tells no changes by itself. */
record Tailing(Path folder) {
    private static final int COMMITS = 100;
    private static final long LONGEST_PAUSE = 200_000_000L;
    private static final double NANOS = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    /** Returns the median, the 99th percentile and the longest time of each run, and how much is asked of the store meanwhile. */
    List<Result> measure(Settings settings) throws InterruptedException {
        List<Double> medians = new ArrayList<>();
        List<Double> percentiles = new ArrayList<>();
        List<Double> longest = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(settings.seed());
        double asked;
        SynchronousQueue<Long> followed = new SynchronousQueue<>();
        try (MongoStore store = Stores.open(folder);
                EventLog log = new EventLog(store.database(), Stores.PATIENCE);
                SecondNode node = new SecondNode(store);
                LogTail tail = new LogTail(node.log(), 0, commits -> put(followed, System.nanoTime()))) {
            tail.start();
            long start = System.nanoTime();
            for (int run = 0; run <= settings.runs(); run++) {
                double[] times = run(log, followed, random, run);
                if (run > 0) {
                    medians.add(times[times.length / 2]);
                    percentiles.add(times[times.length * 99 / 100]);
                    longest.add(times[times.length - 1]);
                }
            }
            asked = node.commands() / ((System.nanoTime() - start) / NANOS_A_SECOND);
        }
        String note = String.format(
                Locale.ROOT,
                "%,d commits a run, 0 to 200 ms apart; the node that follows sends %.0f commands/s",
                COMMITS,
                asked);
        return List.of(
                new Result(Row.TAIL, medians, note),
                new Result(Row.TAIL_P99, percentiles, ""),
                new Result(Row.TAIL_LONGEST, longest, ""));
    }

    private static double[] run(EventLog log, SynchronousQueue<Long> followed, SplittableRandom random, int run)
            throws InterruptedException {
        double[] times = new double[COMMITS];
        for (int commit = 0; commit < COMMITS; commit++) {
            LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE));
            String stream = "tail-" + run + "-" + commit;
            log.append(List.of(new LogEvent(
                    stream, stream, "Incident", 0, "incident.graded.v1", Stores.RECORDED, "{\"grade\":2}", "{}")));
            long written = System.nanoTime();
            times[commit] = Math.max(0, followed.take() - written) / NANOS;
        }
        Arrays.sort(times);
        return times;
    }

    private static void put(SynchronousQueue<Long> followed, long moment) {
        try {
            followed.put(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
