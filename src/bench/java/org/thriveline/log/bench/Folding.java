package org.thriveline.log.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.thriveline.demand.Board;

/** The board's fold alone, over a history in memory: how many events a second, and what each leaves to collect. */
public final class Folding {
    private static final int RUNS = 5;
    private static final double NANOS = 1e9;

    private final Object[] events;
    private final Instant[] recorded;

    private Folding(int count) {
        List<DomainEventMessage<?>> history = new SimulatedUnits(Stores.policies(), 1)
                .take(count).stream()
                        .<DomainEventMessage<?>>flatMap(unit -> unit.events().stream())
                        .toList();
        this.events = history.stream().map(event -> (Object) event.getPayload()).toArray();
        this.recorded = history.stream().map(DomainEventMessage::getTimestamp).toArray(Instant[]::new);
    }

    /** Argument: how many events, a million where absent. */
    public static void main(String[] args) {
        new Folding(args.length == 0 ? 1_000_000 : Integer.parseInt(args[0])).run();
    }

    private void run() {
        fold();
        List<Run> runs = IntStream.range(0, RUNS).mapToObj(_ -> fold()).toList();
        System.out.printf(
                "%,d events over %d days: %s events/s; %s bytes an event; of the last tenth %s%n",
                events.length,
                Duration.between(recorded[0], recorded[recorded.length - 1]).toDays(),
                new Figures(runs.stream().map(Run::perSecond).toList()).text(),
                new Figures(runs.stream().map(Run::bytes).toList()).text(),
                new Figures(runs.stream().map(Run::lastBytes).toList()).text());
    }

    /**
     * One fold of all.
     *
     * @param bytes allocated an event
     * @param lastBytes the same, of the last tenth: it must not grow with history
     */
    private record Run(double perSecond, double bytes, double lastBytes) {}

    private Run fold() {
        Board board = new Board(Stores.policies());
        int tenth = events.length - events.length / 10;
        try {
            long before = allocated();
            long began = System.nanoTime();
            fold(board, 0, tenth);
            long middle = allocated();
            fold(board, tenth, events.length);
            long took = System.nanoTime() - began;
            long after = allocated();
            return new Run(
                    events.length * NANOS / took,
                    (double) (after - before) / events.length,
                    (double) (after - middle) / (events.length - tenth));
        } finally {
            Reference.reachabilityFence(board);
        }
    }

    private void fold(Board board, int from, int to) {
        for (int i = from; i < to; i++) {
            board.recording(recorded[i]);
            board.apply(events[i]);
        }
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
