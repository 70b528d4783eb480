package org.thriveline.log;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.LedgerFault.Kind;

/** Reads a ledger from its first entry to its last, and says where it is not as it was written. For use once, by one thread. */
final class LedgerCheck {
    private static final int BATCH = 512;

    /** How far around a place the entry that belongs there is looked for. */
    private static final int NEAR = 10_000;

    private final LedgerStore store;
    private final TreeMap<Long, String> expected;
    private LedgerHead head = LedgerHead.EMPTY;

    LedgerCheck(LedgerStore store, Map<Long, String> expected) {
        this.store = store;
        this.expected = new TreeMap<>(expected);
    }

    LedgerHead run(LongConsumer progress) {
        List<LedgerEntry> found = store.read(0, BATCH);
        while (!found.isEmpty()) {
            found.forEach(this::check);
            progress.accept(head.next());
            found = store.read(head.next(), BATCH);
        }
        if (store.beyond(head.next()) >= 0) {
            throw new LedgerFault(head.next(), Kind.MISSING, "it is missing, and there are entries after it");
        }
        Long last = expected.isEmpty() ? null : expected.lastKey();
        if (last != null && last >= head.next()) {
            throw new LedgerFault(
                    head.next(), Kind.CUT_OFF, "it is missing with all after it; entry " + last + " was there once");
        }
        return head;
    }

    private void check(LedgerEntry entry) {
        long number = entry.number();
        if (!entry.isSound()) {
            throw unsound(entry);
        }
        if (!entry.previous().equals(head.hash())) {
            // The entry itself is as it was written, after another one than the one that is there.
            throw number == 0
                    ? new LedgerFault(0, Kind.REPLACED, "it was not written as the first")
                    : new LedgerFault(number - 1, Kind.REPLACED, "the entry after it was written after another one");
        }
        String noted = expected.get(number);
        if (noted != null && !noted.equals(entry.hash())) {
            throw new LedgerFault(number, Kind.REPLACED, "its hash was " + noted + " once, and is " + entry.hash());
        }
        head = LedgerHead.of(entry);
    }

    private LedgerFault unsound(LedgerEntry entry) {
        long number = entry.number();
        Long written = writtenAs(entry);
        if (written == null) {
            return new LedgerFault(number, Kind.CHANGED, "it does not say what was written: its hash is another's");
        }
        if (written == number - 1) {
            return new LedgerFault(
                    written, Kind.INSERTED, "it was put in: the entry after it was written as entry " + written);
        }
        return written < number || isThere(written, number)
                ? new LedgerFault(number, Kind.REORDERED, "it was written as entry " + written)
                : new LedgerFault(number, Kind.MISSING, "it is missing: in its place is what was entry " + written);
    }

    private boolean isThere(long place, long written) {
        return store.read(place, 1).stream().anyMatch(entry -> entry.isSoundAs(written));
    }

    private static @Nullable Long writtenAs(LedgerEntry entry) {
        for (long away = 1; away <= NEAR; away++) {
            if (entry.isSoundAs(entry.number() + away)) {
                return entry.number() + away;
            }
            if (entry.number() >= away && entry.isSoundAs(entry.number() - away)) {
                return entry.number() - away;
            }
        }
        return null;
    }
}
