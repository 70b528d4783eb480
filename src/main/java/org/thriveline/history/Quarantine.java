package org.thriveline.history;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.policy.Incomplete;

/**
 * The events that views leave out, since they cannot be read, or a fold fails on them: one bad event must not take everybody's
 * board away, nor go unsaid. Each is said once. It begins empty with every start, so that what a newer version can read is read.
 * Safe for use by many threads.
 */
public final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

    /** A log of which so many cannot be read is known well enough. */
    private static final int MOST = 10_000;

    private final Set<Left> events = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Incomplete> incomplete = new AtomicReference<>();

    /** @param commit the number of its unit of work */
    private record Left(long commit, String says) {}

    /** Gives the events of a unit of work to a fold, one after the other; returns how many had to be left out. */
    int fold(Unit unit, Consumer<Object> fold) {
        int out = 0;
        for (Object event : unit.events()) {
            if (event instanceof Unread unread) {
                take(unit, "event " + unread.id() + " (" + unread.name() + ") cannot be read: " + unread.why());
                out++;
            } else {
                try {
                    fold.accept(event);
                } catch (RuntimeException e) {
                    take(unit, event.getClass().getSimpleName() + " is not what a view can take in: " + where(e));
                    out++;
                }
            }
        }
        return out;
    }

    /** Not its message, which may say what is in the event. */
    private static String where(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void take(Unit unit, String says) {
        long commit = unit.position() - 1;
        if (events.size() < MOST && events.add(new Left(commit, says))) {
            incomplete.updateAndGet(before -> Incomplete.and(before, unit.recordedAt()));
            LOG.error("Views are incomplete since {}: in commit {}, {}", unit.recordedAt(), commit, says);
        }
    }

    /** Returns what is left out of any view, null where nothing is. */
    public @Nullable Incomplete incomplete() {
        return incomplete.get();
    }

    /** Returns how many events are left out. */
    public int size() {
        return events.size();
    }
}
