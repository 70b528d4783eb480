package org.thriveline.intake;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Timed;

/** A log in memory that knows single steps, and keeps how it was told them: in units of work, or one by one. */
final class MemoryLog implements RecordSink, Bursts, Marks {
    private final List<List<BulkSink.Stamped>> units = new ArrayList<>();
    private final List<BulkSink.Stamped> alone = new ArrayList<>();
    private final Map<Timed, Mark> kept = new LinkedHashMap<>();
    private final Deque<CompletableFuture<?>> answers = new ArrayDeque<>();
    private final Set<String> rejected = new HashSet<>();
    private @Nullable List<BulkSink.Stamped> unit;
    private int room = Integer.MAX_VALUE;

    /** The next units are safe when these are done; all others at once. */
    synchronized void answer(List<? extends CompletableFuture<?>> next) {
        answers.addAll(next);
    }

    /** From now on, every step of this record is rejected. */
    synchronized void reject(String record) {
        rejected.add(record);
    }

    /** Takes so many more that come alone, and fails from then on. */
    synchronized void roomFor(int steps) {
        room = steps;
    }

    @Override
    public synchronized int record(RecordSteps steps, Origin origin) {
        BulkSink.Stamped stamped = new BulkSink.Stamped(steps, origin);
        if (rejected.contains(steps.record())) {
            throw new Rejection("voided", "", steps.record() + " was voided");
        }
        if (unit != null) {
            unit.add(stamped);
            return steps.commands().size();
        }
        if (room == 0) {
            throw new IllegalStateException("disk full");
        }
        room--;
        alone.add(stamped);
        return keep(stamped);
    }

    @Override
    public Burst begin() {
        List<CompletableFuture<?>> underWay = new ArrayList<>();
        return new Burst() {
            @Override
            public void expect(Collection<String> streams) {}

            @Override
            public CompletableFuture<?> unit(Runnable commands) {
                CompletableFuture<?> safe = together(commands);
                underWay.add(safe);
                return safe;
            }

            @Override
            public void flush() {
                CompletableFuture.allOf(underWay.toArray(CompletableFuture<?>[]::new))
                        .join();
            }
        };
    }

    private synchronized CompletableFuture<?> together(Runnable commands) {
        List<BulkSink.Stamped> together = new ArrayList<>();
        unit = together;
        commands.run();
        unit = null;
        units.add(together);
        CompletableFuture<?> safe = answers.isEmpty() ? CompletableFuture.completedFuture(0L) : answers.remove();
        return safe.thenRun(() -> together.forEach(this::keep));
    }

    private synchronized int keep(BulkSink.Stamped stamped) {
        Origin origin = stamped.origin();
        int before = kept.size();
        for (Timed step : stamped.steps().commands()) {
            Instant recorded = origin.recorded() == null ? step.at() : origin.recorded();
            kept.putIfAbsent(step, new Mark(recorded, origin.simulated(), origin.source()));
        }
        return kept.size() - before;
    }

    @Override
    public synchronized Optional<Mark> first() {
        return kept.values().stream().findFirst();
    }

    @Override
    public synchronized Optional<Mark> last() {
        return kept.values().stream().reduce((before, now) -> now);
    }

    /** Returns the steps that it holds, each once, in order. */
    synchronized List<Timed> kept() {
        return List.copyOf(kept.keySet());
    }

    /** Returns what came together. */
    synchronized List<List<BulkSink.Stamped>> units() {
        return List.copyOf(units);
    }

    /** Returns what came alone. */
    synchronized List<BulkSink.Stamped> alone() {
        return List.copyOf(alone);
    }
}
