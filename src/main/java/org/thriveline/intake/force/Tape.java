package org.thriveline.intake.force;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Happenings that are still to be told, by the hour in which they are recorded: told in the order of time, and at one time in the
 * order in which they were put in. Used by one thread.
 */
final class Tape {
    private final TreeMap<Long, List<Happening>> hours = new TreeMap<>();
    private Iterator<Happening> telling = Collections.emptyIterator();

    /** @param recorded in no hour that was told already */
    void put(Instant recorded, Object command) {
        hours.computeIfAbsent(Math.floorDiv(recorded.getEpochSecond(), Hour.SECONDS), _ -> new ArrayList<>())
                .add(new Happening(recorded, command));
    }

    /**
     * Returns whether there is more to tell.
     *
     * @param complete seconds since 1970: whatever is recorded before was put in
     */
    boolean hasNext(long complete) {
        while (!telling.hasNext()) {
            Map.Entry<Long, List<Happening>> next = hours.firstEntry();
            if (next == null || next.getKey() >= Math.floorDiv(complete, Hour.SECONDS)) {
                return false;
            }
            hours.remove(next.getKey());
            next.getValue().sort(Comparator.comparing(Happening::recorded));
            telling = next.getValue().iterator();
        }
        return true;
    }

    Happening next() {
        return telling.next();
    }
}
