package org.thriveline.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail somebody asks for; null where it does not matter.
 *
 * @param from not before this moment
 * @param to before this moment
 * @param who by this account
 * @param kind of this kind
 * @param about that are about this id, key or word
 */
public record AuditQuestion(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String who,
        @Nullable String kind,
        @Nullable String about) {
    /** Returns whether an entry is asked for; one that cannot be read always is. */
    boolean asksFor(AuditLine line, AuditTrail trail) {
        AuditEntry entry = line.entry();
        return entry == null
                || ((from == null || !entry.at().isBefore(from))
                        && (to == null || entry.at().isBefore(to))
                        && (who == null || who.equals(entry.who()))
                        && (kind == null || kind.equals(entry.kind()))
                        && (about == null
                                || entry.about().containsValue(about)
                                || entry.about().containsValue(trail.veiled(about))));
    }
}
