package org.thriveline.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.thriveline.policy.Rejection;

/**
 * Sends many records' steps at once, so that the log can group them, while steps of one record stay in the order in which
 * they were given. One thread gives; the caller bounds how much is under way.
 */
public final class Lanes implements AutoCloseable {
    private final RecordSink sink;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, CompletableFuture<Outcome>> last = new ConcurrentHashMap<>();

    public Lanes(RecordSink sink) {
        this.sink = sink;
    }

    /**
     * Sends units one after the other, up to the first that is rejected.
     *
     * @return the number of events recorded over all units, or the rejection; it fails where the sink fails
     */
    public CompletableFuture<Outcome> send(List<RecordSteps> units, Origin origin) {
        CompletableFuture<?>[] before = units.stream()
                .map(unit -> last.get(unit.record()))
                .filter(Objects::nonNull)
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Outcome> done = CompletableFuture.allOf(before)
                .handle((nothing, failure) -> failure)
                .thenApplyAsync(ignored -> record(units, origin), threads);
        units.forEach(unit -> last.put(unit.record(), done));
        // A lane that has run empty is forgotten, or a long file would hold a future for each of its records.
        return done.whenComplete((outcome, failure) -> units.forEach(unit -> last.remove(unit.record(), done)));
    }

    private Outcome record(List<RecordSteps> units, Origin origin) {
        int events = 0;
        for (RecordSteps unit : units) {
            try {
                events += sink.record(unit, origin);
            } catch (Rejection e) {
                return new Outcome.Rejected(e.reason(), Objects.requireNonNullElse(e.getMessage(), e.reason()));
            }
        }
        return new Outcome.Recorded(events);
    }

    /** Waits for what is under way, and for what waits for its turn. */
    @Override
    public void close() {
        CompletableFuture.allOf(last.values().toArray(CompletableFuture[]::new))
                .handle((nothing, failure) -> failure)
                .join();
        threads.close();
    }
}
