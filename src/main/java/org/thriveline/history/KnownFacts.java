package org.thriveline.history;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.thriveline.figures.Facts;
import org.thriveline.figures.MonthCounts;
import org.thriveline.policy.Policies;

/** The facts as a stretch of the log from its beginning tells them. Safe for use by many threads. */
final class KnownFacts {
    private final Lock lock = new ReentrantLock();
    private final Facts facts;
    private final MonthCounts counts;
    private Provenance provenance = Provenance.NONE;
    private long position;

    KnownFacts(Policies policies) {
        this.facts = new Facts(policies.zone());
        this.counts = new MonthCounts(facts);
    }

    void take(List<Unit> units) {
        lock.lock();
        try {
            for (Unit unit : units) {
                unit.events().forEach(facts::apply);
                provenance = provenance.and(unit.provenance());
                position = unit.position();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns what somebody finds in the facts, which do not change meanwhile. */
    <T> T ask(Function<Asked, T> question) {
        lock.lock();
        try {
            return question.apply(new Asked(facts, counts, position, provenance));
        } finally {
            lock.unlock();
        }
    }

    /** The facts, for as long as a question takes. */
    record Asked(Facts facts, MonthCounts counts, long position, Provenance provenance) {}
}
