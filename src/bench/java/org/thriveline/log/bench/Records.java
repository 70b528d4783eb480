package org.thriveline.log.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Records of one kind, decided in memory as their aggregate decides over the log. Used by one thread. */
final class Records<C, S, E> {
    /** Those of the last weeks: nothing more is said of older ones. */
    private static final int KEPT = 20_000;

    private final String type;
    private final S none;
    private final BiFunction<List<C>, S, List<E>> decide;
    private final BiFunction<S, E, S> evolve;
    private final Map<String, Kept<S>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<S>> eldest) {
            return size() > KEPT;
        }
    };

    private record Kept<S>(S state, long next) {}

    Records(String type, S none, BiFunction<List<C>, S, List<E>> decide, BiFunction<S, E, S> evolve) {
        this.type = type;
        this.none = none;
        this.decide = decide;
        this.evolve = evolve;
    }

    /** Returns what steps on a record make happen; a rejection is a fault of the benchmark and not caught. */
    List<Decided> decide(String stream, List<C> steps) {
        Kept<S> before = kept.getOrDefault(stream, new Kept<>(none, 0));
        S state = before.state();
        long next = before.next();
        List<Decided> decided = new ArrayList<>();
        for (E event : decide.apply(steps, state)) {
            decided.add(new Decided(type, stream, next++, event));
            state = evolve.apply(state, event);
        }
        kept.put(stream, new Kept<>(state, next));
        return decided;
    }
}
