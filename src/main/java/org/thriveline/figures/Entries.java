package org.thriveline.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.thriveline.policy.MeasureRule.Records;

/** How the records of each month were entered: a fold beside the facts, which it takes along. Not thread-safe. */
public final class Entries {
    private final Facts facts;
    private final Map<Key, Long> counts = new HashMap<>();

    record Key(Records of, How how, YearMonth month) {}

    public Entries(Facts facts) {
        this.facts = facts;
    }

    /** Lets the facts take in one event, and counts what it says about its record's entry. */
    public void apply(Object event, Instant recordedAt) {
        Entry entry = Entry.of(event, recordedAt);
        if (entry == null) {
            facts.apply(event);
            return;
        }
        // A record that is voided has its day before, one that begins has it after.
        LocalDate before = facts.day(entry.of(), entry.id());
        facts.apply(event);
        LocalDate day = before == null ? facts.day(entry.of(), entry.id()) : before;
        if (day != null) {
            counts.merge(new Key(entry.of(), entry.how(), YearMonth.from(day)), 1L, Long::sum);
        }
    }

    /** Returns what was counted so far. */
    Map<Key, Long> copy() {
        return Map.copyOf(counts);
    }

    /** Takes back what was copied. */
    void add(Map<Key, Long> copied) {
        copied.forEach((key, times) -> counts.merge(key, times, Long::sum));
    }

    /** Returns how often records of a period were entered in some way; those voided since count where they were. */
    public long of(Records of, How how, Period period) {
        return period.months().stream()
                .mapToLong(month -> counts.getOrDefault(new Key(of, how, month), 0L))
                .sum();
    }
}
