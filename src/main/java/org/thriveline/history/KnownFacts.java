package org.thriveline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Entries;
import org.thriveline.figures.Facts;
import org.thriveline.figures.KeptFacts;
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
    private final List<Long> noted = new ArrayList<>();
    private final Quarantine quarantine;
    private Provenance provenance = Provenance.NONE;
    private @Nullable Incomplete incomplete;
    private @Nullable Instant recordedAt;
    private long position;
    private long fresh;

    KnownFacts(Policies policies, Quarantine quarantine) {
        this.quarantine = quarantine;
        this.facts = new Facts(policies.zone());
        this.counts = new MonthCounts(facts);
        this.entries = new Entries(facts);
    }

    /** Facts that were kept; what bears on figures is still to be {@link #remember remembered}. */
    KnownFacts(KeptFacts.Restored kept, long position, FactsState.Head head, Quarantine quarantine) {
        this.quarantine = quarantine;
        this.facts = kept.facts();
        this.counts = new MonthCounts(facts);
        this.entries = kept.entries();
        this.recordedAt = head.recordedAt();
        this.provenance = head.provenance();
        this.position = position;
    }

    /** Takes from units of work that the facts take in already what bears on figures. */
    void remember(List<Unit> units) {
        lock.lock();
        try {
            units.forEach(unit -> unit.events().stream()
                    .filter(OnFigures.class::isInstance)
                    .map(OnFigures.class::cast)
                    .forEach(note -> note(note, unit)));
        } finally {
            lock.unlock();
        }
    }

    private void note(OnFigures note, Unit unit) {
        long commit = unit.position() - 1;
        notes.add(note);
        if (noted.isEmpty() || noted.getLast() != commit) {
            noted.add(commit);
        }
    }

    /** Returns how many events were taken in since the facts were kept, or read. */
    long fresh() {
        lock.lock();
        try {
            return fresh;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the facts as they are, to be kept; empty where something is left out of them. */
    Optional<FactsState> state() {
        lock.lock();
        try {
            fresh = 0;
            return incomplete == null
                    ? Optional.of(new FactsState(
                            KeptFacts.of(facts, entries), position, recordedAt, provenance, List.copyOf(noted)))
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    void take(List<Unit> units) {
        lock.lock();
        try {
            for (Unit unit : units) {
                for (int out = quarantine.fold(unit, event -> take(event, unit)); out > 0; out--) {
                    incomplete = Incomplete.and(incomplete, unit.recordedAt());
                }
                recordedAt = unit.recordedAt();
                provenance = provenance.and(unit.provenance());
                position = unit.position();
                fresh += unit.events().size();
            }
        } finally {
            lock.unlock();
        }
    }

    private void take(Object event, Unit unit) {
        if (event instanceof OnFigures note) {
            note(note, unit);
        } else {
            entries.apply(event, unit.recordedAt());
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
