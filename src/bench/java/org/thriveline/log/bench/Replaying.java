package org.thriveline.log.bench;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thriveline.demand.Board;
import org.thriveline.policy.TestPolicies;

/** Measures replays into an empty board, each from a store just opened; the machine may still hold its file in memory. */
record Replaying(Side side, Path folder) {
    /** Returns the events a second of each run, of the first by itself, and what heap they took. */
    List<Result> measure(Settings settings) {
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        int cut = 0;
        HeapWatch heap = new HeapWatch();
        for (int run = 0; run <= settings.runs(); run++) {
            Budget budget = settings.run(side);
            Pace pace = run(budget, heap);
            (run == 0 ? first : later).add(pace.perSecond());
            cut += budget.spent() && run > 0 ? 1 : 0;
        }
        String note = cut > 0 ? "budget spent in " + cut + " runs: the rate until then" : "";
        return List.of(
                new Result(Row.REPLAY, later, note),
                new Result(Row.REPLAY_FIRST, first, ""),
                new Result(Row.HEAP_LIVE, List.of(heap.live()), "of " + heap.limit() + " MiB allowed"),
                new Result(Row.HEAP_PEAK, List.of(heap.peak()), ""));
    }

    private Pace run(Budget budget, HeapWatch heap) {
        Board board = new Board(TestPolicies.policies());
        try (Contender contender = side.open(folder)) {
            long start = System.nanoTime();
            long events = contender.replay().into(board, budget);
            Pace pace = new Pace(events, System.nanoTime() - start);
            heap.look();
            return pace;
        } finally {
            // What is looked at is the heap with the board in it.
            Reference.reachabilityFence(board);
        }
    }
}
