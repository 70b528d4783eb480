package org.thriveline.figures;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thriveline.policy.MeasureRule.Records;

/**
 * Facts and how they were entered, as they were at one moment: what a fold over the log goes on from, instead of reading all of it
 * again. Immutable.
 */
public final class KeptFacts {
    /** Of the bytes, and of what the fold takes from events: another is not read. */
    public static final int VERSION = 1;

    /** So many take some hundreds of kilobytes, packed. */
    private static final int FACTS_A_PART = 20_000;

    private final Facts.Copied facts;
    private final Map<Entries.Key, Long> entries;

    private KeptFacts(Facts.Copied facts, Map<Entries.Key, Long> entries) {
        this.facts = facts;
        this.entries = entries;
    }

    /** Returns what there is now. */
    public static KeptFacts of(Facts facts, Entries entries) {
        return new KeptFacts(facts.copy(), entries.copy());
    }

    /** Facts that may go on, and the entries beside them. */
    public record Restored(Facts facts, Entries entries) {}

    /** Returns it as bytes, in parts that can be read at the same time. */
    public List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(head());
        facts.kinds().forEach((of, days) -> parts.addAll(KindForm.of(of).parts(days, FACTS_A_PART)));
        return parts;
    }

    private byte[] head() {
        FactOut out = new FactOut();
        out.number(facts.changed().size());
        facts.changed().forEach((day, change) -> {
            out.number(day);
            out.number(change);
        });
        out.number(entries.size());
        entries.forEach((key, times) -> {
            out.text(key.of().name());
            out.text(key.how().name());
            out.text(key.month().toString());
            out.number(times);
        });
        return out.bytes();
    }

    /**
     * Returns what was kept.
     *
     * @param zone in which its days begin
     * @throws RuntimeException where the parts are not what {@link #parts} made
     */
    public static Restored restore(ZoneId zone, List<byte[]> parts) {
        Facts facts = new Facts(zone);
        Entries entries = new Entries(facts);
        FactIn head = new FactIn(parts.getFirst());
        Map<Integer, Long> changed = new HashMap<>();
        for (int left = head.count(); left > 0; left--) {
            changed.put(head.count(), head.number());
        }
        facts.changed(changed);
        Map<Entries.Key, Long> counts = new HashMap<>();
        for (int left = head.count(); left > 0; left--) {
            counts.put(
                    new Entries.Key(
                            Records.valueOf(head.text()), How.valueOf(head.text()), YearMonth.parse(head.text())),
                    head.number());
        }
        entries.add(counts);
        List<KindForm.Part<?>> read = parts.subList(1, parts.size()).parallelStream()
                .<KindForm.Part<?>>map(KindForm::read)
                .toList();
        // Each kind has its own tables, so that no two threads fill one.
        Stream.of(Records.values())
                .parallel()
                .forEach(of -> read.stream().filter(part -> part.of() == of).forEach(part -> part.into(facts)));
        return new Restored(facts, entries);
    }
}
