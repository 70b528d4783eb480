package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;

/** The calls of the last day, and those that led to an incident that is still open. Not thread-safe. */
final class KeptCalls {
    /**
     * The longest day has 25 hours; "today" and "last hour" look no further back. A call that has waited longer was lost by
     * whoever should have told its end.
     */
    static final Duration KEEP = Duration.ofHours(26);

    private final Map<CallId, CallLine> lines = new HashMap<>();
    private final Map<CallId, CallLine> waiting = new HashMap<>();
    private final Map<String, Set<CallId>> led = new HashMap<>();
    private final Expiries<CallId> expiries = new Expiries<>();

    void put(CallId id, @Nullable CallLine line) {
        CallLine before = line == null ? lines.remove(id) : lines.put(id, line);
        // One whose incident is another now is looked at again, if it is old.
        if (line != null
                && (before == null
                        || !before.received().equals(line.received())
                        || !Objects.equals(before.incident(), line.incident()))) {
            expiries.add(id, line.received().plus(KEEP));
        }
        if (line != null && line.waiting()) {
            waiting.put(id, line);
        } else {
            waiting.remove(id);
        }
        led(id, before, line);
    }

    private void led(CallId id, @Nullable CallLine before, @Nullable CallLine after) {
        String was = before == null ? null : before.incident();
        String is = after == null ? null : after.incident();
        if (was != null && !was.equals(is)) {
            led.computeIfPresent(was, (_, calls) -> calls.remove(id) && calls.isEmpty() ? null : calls);
        }
        if (is != null && !is.equals(was)) {
            led.computeIfAbsent(is, _ -> new TreeSet<>(Comparator.comparing(CallId::value)))
                    .add(id);
        }
    }

    /** Returns the call after an event; null where there is none. */
    @Nullable
    CallLine take(CallEvent event) {
        CallLine after = CallLine.evolve(lines.get(event.id()), event);
        put(event.id(), after);
        return after;
    }

    /** @param open whether the incident of a number is open: whoever opens its drawer asks for the calls that led to it */
    void forget(Instant now, Predicate<String> open) {
        expiries.before(now, (id, at) -> {
            CallLine line = lines.get(id);
            if (line != null
                    && line.received().plus(KEEP).equals(at)
                    && (line.active() || line.incident() == null || !open.test(line.incident()))) {
                put(id, null);
            }
        });
    }

    /** Forgets at the next chance what was kept for an incident only that is over. */
    void over(String incident) {
        ledTo(incident).forEach(id -> {
            CallLine line = lines.get(id);
            if (line != null) {
                expiries.add(id, line.received().plus(KEEP));
            }
        });
    }

    @Nullable
    CallLine get(CallId id) {
        return lines.get(id);
    }

    /** Returns the calls known to have led to an incident, by their numbers. */
    Set<CallId> ledTo(String incident) {
        return led.getOrDefault(incident, Set.of());
    }

    Map<CallId, CallLine> all() {
        return lines;
    }

    Collection<CallLine> waiting() {
        return waiting.values();
    }
}
