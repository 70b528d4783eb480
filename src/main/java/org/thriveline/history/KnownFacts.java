package org.thriveline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Entries;
import org.thriveline.figures.Facts;
import org.thriveline.figures.MonthCounts;
import org.thriveline.policy.Incomplete;
import org.thriveline.policy.OnFigures;
import org.thriveline.policy.Policies;

/** The facts as a stretch of the log from its beginning tells them. Safe for use by many threads. */
final class KnownFacts {
    private final Lock lock = new ReentrantLock();
    private final Facts facts;
    private final MonthCounts counts;
    private final Entries entries;
    private final List<OnFigures> notes = new ArrayList<>();
    private final Quarantine quarantine;
    private Provenance provenance = Provenance.NONE;
    private @Nullable Incomplete incomplete;
    private @Nullable Instant recordedAt;
    private long position;

    KnownFacts(Policies policies, Quarantine quarantine) {
        this.quarantine = quarantine;
        this.facts = new Facts(policies.zone());
        this.counts = new MonthCounts(facts);
        this.entries = new Entries(facts);
    }

    void take(List<Unit> units) {
        lock.lock();
        try {
            for (Unit unit : units) {
                for (int out = quarantine.fold(unit, event -> take(event, unit.recordedAt())); out > 0; out--) {
                    incomplete = Incomplete.and(incomplete, unit.recordedAt());
                }
                recordedAt = unit.recordedAt();
                provenance = provenance.and(unit.provenance());
                position = unit.position();
            }
        } finally {
            lock.unlock();
        }
    }

    private void take(Object event, Instant at) {
        if (event instanceof OnFigures note) {
            notes.add(note);
        } else {
            entries.apply(event, at);
        }
    }

    /** Returns what somebody finds in the facts, which do not change meanwhile. */
    <T> T ask(Function<Asked, T> question) {
        lock.lock();
        try {
            return question.apply(
                    new Asked(facts, counts, entries, notes, position, recordedAt, provenance, incomplete));
        } finally {
            lock.unlock();
        }
    }

    /**
     * The facts, for as long as a question takes.
     *
     * @param notes what bears on figures, in the order of the log
     * @param position how many units of work of the log they take in
     * @param recordedAt when the last of them was recorded, null where there is none
     * @param incomplete what is left out, null where nothing is
     */
    record Asked(
            Facts facts,
            MonthCounts counts,
            Entries entries,
            List<OnFigures> notes,
            long position,
            @Nullable Instant recordedAt,
            Provenance provenance,
            @Nullable Incomplete incomplete) {}
}
