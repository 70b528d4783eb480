package org.thriveline.log.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Threads that append at once, each a unit at a time; units of one lane in their order.
 *
 * @param count how many
 * @param threads what they are made by
 */
record Writers(int count, ThreadFactory threads) {
    /** Returns real threads. */
    static Writers platform(int count) {
        return new Writers(count, Thread.ofPlatform().factory());
    }

    /** Returns virtual threads, as an import uses them. */
    static Writers virtual(int count) {
        return new Writers(count, Thread.ofVirtual().factory());
    }

    /** Appends units until they or the budget are at their end. */
    Pace append(EventStorageEngine engine, List<UnitOfWork> units, Budget budget) {
        Turns turns = new Turns(units);
        long events = 0;
        long start = System.nanoTime();
        try (ExecutorService executor = Executors.newThreadPerTaskExecutor(threads)) {
            List<Future<Integer>> done = IntStream.range(0, count)
                    .mapToObj(_ ->
                            executor.submit(() -> turns.work(unit -> engine.appendEvents(unit.events()), budget)))
                    .toList();
            for (Future<Integer> one : done) {
                events += one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("An append failed", e);
        }
        return new Pace(events, System.nanoTime() - start);
    }
}
