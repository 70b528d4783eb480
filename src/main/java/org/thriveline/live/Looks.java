package org.thriveline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.Actor;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;

/**
 * What one session is looking at, as the audit trail has it: by channel, the entry that says it began; and what it may not. Safe for
 * use by many threads.
 */
final class Looks {
    private static final int MOST_REFUSED = 64;

    private final Consultations consultations;
    private final Actor who;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    Looks(Consultations consultations, Actor who) {
        this.consultations = consultations;
        this.who = who;
    }

    /** @throws Refused where it cannot be written down */
    void begin(String channel, String operation, ViewKind kind, Scope scope, Map<String, String> more) {
        Long number = consultations.begun(who, operation, kind, scope, more);
        ended(number == null ? begun.remove(channel) : begun.put(channel, number), "replaced");
    }

    /** Writes what was refused: the same once, and so much at most, since a socket is asked as fast as anybody likes. */
    void refused(String operation, ViewKind kind, @Nullable Scope area) {
        if (refused.size() < MOST_REFUSED && refused.add(operation + " " + kind + " " + area)) {
            consultations.refused(who, operation, kind, area);
        }
    }

    void end(String channel) {
        ended(begun.remove(channel), "ended");
    }

    void endAll() {
        List<String> channels = new ArrayList<>(begun.keySet());
        channels.forEach(this::end);
    }

    private void ended(@Nullable Long number, String how) {
        if (number != null) {
            consultations.ended(who, how, number);
        }
    }
}
