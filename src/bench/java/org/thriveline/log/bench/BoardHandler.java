package org.thriveline.log.bench;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.thriveline.demand.Board;

/** A board as Axon feeds it: one event after the other, on whichever thread. */
final class BoardHandler {
    private final Board board;
    private final long events;
    private final AtomicLong folded = new AtomicLong();
    private final CountDownLatch all = new CountDownLatch(1);

    /** @param events how many there are in the log */
    BoardHandler(Board board, long events) {
        this.board = board;
        this.events = events;
    }

    @EventHandler
    void on(Object event, @Timestamp Instant recordedAt) {
        board.recording(recordedAt);
        board.apply(event);
        if (folded.incrementAndGet() == events) {
            all.countDown();
        }
    }

    /** Waits for the last event, or for the end of the budget, and returns how many were folded. */
    long await(Budget budget) {
        try {
            boolean _ = all.await(budget.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return folded.get();
    }
}
