package org.thriveline.figures;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was counted month by month, kept until a fact of the month changes. Not thread-safe. */
public final class MonthCounts {
    private static final int KEPT = 1024;

    private final Facts facts;
    private final Map<Key, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(Measures measures, Slice slice, YearMonth month) {}

    private record Kept(long version, Counts counts) {}

    public MonthCounts(Facts facts) {
        this.facts = facts;
    }

    /** Returns what measures count in a month. */
    public Counts of(Measures measures, Slice slice, YearMonth month) {
        long version = facts.version(month);
        Key key = new Key(measures, slice, month);
        Kept there = kept.get(key);
        if (there == null || there.version() != version) {
            there = new Kept(version, measures.count(facts, month, slice));
            kept.put(key, there);
        }
        return there.counts();
    }

    /** Returns what measures count in a period. */
    public Counts of(Measures measures, Slice slice, Period period) {
        Counts all = new Counts(measures);
        period.months().forEach(month -> all.add(of(measures, slice, month)));
        return all;
    }
}
