package org.thriveline.log.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Units of work handed out in their order; one waits until the one before it in its lane is done. Safe for many threads. */
final class Turns {
    private final Queue<Turn> queue = new ConcurrentLinkedQueue<>();

    /** @param before whom to wait for, who was handed out earlier */
    private record Turn(UnitOfWork unit, @Nullable CompletableFuture<Void> before, CompletableFuture<Void> done) {}

    Turns(List<UnitOfWork> units) {
        Map<String, CompletableFuture<Void>> last = new HashMap<>();
        for (UnitOfWork unit : units) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            queue.add(new Turn(unit, last.put(unit.lane(), done), done));
        }
    }

    /** Takes units until there is none left or the budget is spent, and returns how many events they had. */
    int work(Consumer<UnitOfWork> append, Budget budget) {
        int events = 0;
        for (Turn turn = next(budget); turn != null; turn = next(budget)) {
            try {
                if (turn.before() != null) {
                    turn.before().join();
                }
                append.accept(turn.unit());
                events += turn.unit().events().size();
            } finally {
                turn.done().complete(null);
            }
        }
        return events;
    }

    private @Nullable Turn next(Budget budget) {
        return budget.spent() ? null : queue.poll();
    }
}
