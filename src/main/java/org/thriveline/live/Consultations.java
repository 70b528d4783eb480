package org.thriveline.live;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.Actor;
import org.thriveline.access.AuditKind;
import org.thriveline.access.AuditTrail;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.log.StoreUnavailable;

/**
 * Writes down who looks at single people and incidents over the socket, before they see any: where that cannot be written, they
 * do not. Safe for use by many threads.
 */
final class Consultations {
    private final AuditTrail trail;

    Consultations(AuditTrail trail) {
        this.trail = trail;
    }

    /** Returns whether a view holds anything of single people or incidents. */
    static boolean isAudited(ViewKind kind) {
        return switch (kind) {
            case BOARD, INCIDENTS, THRIVE -> true;
            case UNUSUAL -> false;
        };
    }

    /**
     * Writes that somebody begins to look.
     *
     * @param operation the message that says so
     * @param more what else it says
     * @return the entry's number, null for a view of which nothing is written
     * @throws Refused where it cannot be written
     */
    @Nullable
    Long begun(Actor who, String operation, ViewKind kind, Scope scope, Map<String, String> more) {
        if (!isAudited(kind)) {
            return null;
        }
        Map<String, String> about = new TreeMap<>(more);
        about.put("view", kind.word());
        about.put("area", words(scope));
        try {
            return trail.write(who, AuditKind.CONSULTATION, "socket " + operation, about, null);
        } catch (StoreUnavailable e) {
            throw new Refused("store-unavailable", String.valueOf(e.getMessage()), null);
        }
    }

    /**
     * Writes that somebody asked for what they may not see. Nothing is shown, so nobody waits for it.
     *
     * @param area the areas asked for; null where they do not matter, or are none of the force's: nothing else that somebody typed is kept
     */
    void refused(Actor who, String operation, ViewKind kind, @Nullable Scope area) {
        Map<String, String> about = new TreeMap<>(Map.of("view", kind.word()));
        if (area != null) {
            about.put("area", words(area));
        }
        var _ = trail.send(who, AuditKind.REFUSAL, "socket " + operation, about, null);
    }

    private static String words(Scope area) {
        String text = area.text();
        return text == null ? "all" : text;
    }

    /** Writes that somebody looks no longer; nobody waits for it. */
    void ended(Actor who, String operation, long begun) {
        var _ = trail.send(who, AuditKind.OUTCOME, "socket " + operation, Map.of("entry", "" + begun), null);
    }
}
