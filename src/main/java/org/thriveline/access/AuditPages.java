package org.thriveline.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.Ledger;
import org.thriveline.log.LedgerEntry;
import org.thriveline.log.LedgerHead;

/** The audit trail as it is read: from its newest entry back, by numbers. Safe for use by many threads. */
public final class AuditPages {
    private static final int BATCH = 256;

    /** How many entries are looked at for one page at most. */
    static final int MOST_READ = 20_000;

    /** By how much nodes' clocks may have been wrong: so long an entry is looked for beyond the moment that is asked for. */
    private static final Duration SLACK = Duration.ofHours(2);

    private final AuditTrail trail;
    private final Ledger ledger;

    public AuditPages(AuditTrail trail) {
        this.trail = trail;
        this.ledger = trail.ledger();
    }

    /**
     * A part of the trail.
     *
     * @param entries the newest first
     * @param next ask for those before this number to go on; null where there is nothing more
     * @param size how many entries the trail has
     */
    public record Page(List<AuditLine> entries, @Nullable Long next, long size) {}

    /**
     * Returns what is asked for.
     *
     * @param before of those before this number only; null from the newest on
     * @param most at most so many entries
     */
    public Page page(AuditQuestion question, @Nullable Long before, int most) {
        long size = ledger.head().next();
        Instant from = question.from();
        long first = from == null ? 0 : ledger.firstAt(from);
        long end = Math.min(before == null ? size : before, end(question.to(), size));
        long stop = Math.max(first, end - MOST_READ);
        List<AuditLine> found = new ArrayList<>();
        while (end > stop && found.size() < most) {
            long start = Math.max(stop, end - BATCH);
            for (LedgerEntry entry :
                    ledger.read(start, Math.toIntExact(end - start)).reversed()) {
                if (found.size() == most) {
                    break;
                }
                AuditLine line = AuditLine.of(entry);
                if (question.asksFor(line, trail)) {
                    found.add(line);
                }
                end = entry.number();
            }
            end = found.size() == most ? end : start;
        }
        return new Page(List.copyOf(found), end > first ? end : null, size);
    }

    private long end(@Nullable Instant to, long size) {
        return to == null ? size : ledger.firstAt(to.plus(SLACK));
    }

    /**
     * Recomputes the chain from its first entry.
     *
     * @param expected hashes that somebody noted, by the numbers of their entries
     * @throws org.thriveline.log.LedgerFault at the first broken place
     */
    public LedgerHead verify(Map<Long, String> expected) {
        return ledger.verify(expected, done -> {});
    }
}
