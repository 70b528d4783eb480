package org.thriveline.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was counted, kept while the facts counted stand; the least used goes first. Not thread-safe. */
final class KeptCounts {
    private static final float LOAD = 0.75f;

    private final Map<Key, Kept> kept;

    /** @param first the first day of what was counted */
    record Key(Measures measures, Slice slice, LocalDate first) {}

    private record Kept(long version, Counts counts) {}

    /** @param most how many counts are kept */
    KeptCounts(int most) {
        kept = new LinkedHashMap<>(most, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * Returns what is kept, or counts it.
     *
     * @param version what changes whenever a fact counted does
     */
    Counts of(Key key, long version, Supplier<Counts> count) {
        Kept there = kept.get(key);
        if (there == null || there.version() != version) {
            there = new Kept(version, count.get());
            kept.put(key, there);
        }
        return there.counts();
    }
}
