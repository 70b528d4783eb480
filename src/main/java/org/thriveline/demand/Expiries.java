package org.thriveline.demand;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;

/** What is to be forgotten, and when. Not thread-safe. */
final class Expiries<K> {
    private final PriorityQueue<Expiry<K>> queue = new PriorityQueue<>(Comparator.comparing(Expiry::at));

    void add(K key, Instant at) {
        queue.add(new Expiry<>(at, key));
    }

    /** Hands on all that is due before a moment. Whether it is still so is for the taker to see. */
    void before(Instant moment, BiConsumer<K, Instant> taker) {
        for (Expiry<K> next = queue.peek(); next != null && next.at().isBefore(moment); next = queue.peek()) {
            queue.remove();
            taker.accept(next.key(), next.at());
        }
    }

    private record Expiry<K>(Instant at, K key) {}
}
