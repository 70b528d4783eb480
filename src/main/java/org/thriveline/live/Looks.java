package org.thriveline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.Actor;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;

/** What one session is looking at, as the audit trail has it: by channel, the entry that says it began. Safe for use by many threads. */
final class Looks {
    private final Consultations consultations;
    private final Actor who;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();

    Looks(Consultations consultations, Actor who) {
        this.consultations = consultations;
        this.who = who;
    }

    /** @throws Refused where it cannot be written down */
    void begin(String channel, String operation, ViewKind kind, Scope scope, Map<String, String> more) {
        Long number = consultations.begun(who, operation, kind, scope, more);
        ended(number == null ? begun.remove(channel) : begun.put(channel, number), "replaced");
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
