package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.stopsearch.SearchId;

/**
 * The stop-searches of the last day, which today's counts need, and those before for as long as they count in what is usual: they are
 * voided or said to be of another area days later, and must be taken out of it then. Not thread-safe.
 */
final class KeptSearches {
    private static final Duration KEEP = Duration.ofMinutes((long) Tally.QUARTERS * Tally.QUARTER);

    private final Map<SearchId, SearchLine> recent = new HashMap<>();
    private final Map<SearchId, SearchLine> past = new HashMap<>();
    private final Expiries<SearchId> expiries = new Expiries<>();

    @Nullable
    SearchLine get(SearchId id) {
        SearchLine line = recent.get(id);
        return line == null ? past.get(id) : line;
    }

    /** Keeps a search as it is now, null for one that is none any more. */
    void put(SearchId id, @Nullable SearchLine line) {
        SearchLine before = get(id);
        boolean old = past.remove(id) != null;
        if (line == null) {
            recent.remove(id);
        } else if (before == null || !before.at().equals(line.at())) {
            recent.put(id, line);
            expiries.add(id, today(line));
            expiries.add(id, end(line));
        } else {
            (old ? past : recent).put(id, line);
        }
    }

    void forget(Instant now) {
        expiries.before(now, (id, at) -> {
            SearchLine line = recent.get(id);
            if (line != null && today(line).equals(at)) {
                recent.remove(id);
                past.put(id, line);
            }
            line = past.get(id);
            if (line != null && end(line).equals(at)) {
                past.remove(id);
            }
        });
    }

    private static Instant today(SearchLine line) {
        return line.at().plus(KeptCalls.KEEP);
    }

    private static Instant end(SearchLine line) {
        return line.at().plus(KEEP);
    }

    /** Returns those of the last day. */
    Collection<SearchLine> recent() {
        return recent.values();
    }

    /** Returns all that are kept. */
    Map<SearchId, SearchLine> all() {
        Map<SearchId, SearchLine> all = new HashMap<>(past);
        all.putAll(recent);
        return all;
    }
}
