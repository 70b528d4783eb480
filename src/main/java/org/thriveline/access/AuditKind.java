package org.thriveline.access;

import java.util.Locale;

/** What an entry of the audit trail is about: the acts of section 62, and what else an auditor asks after. */
public enum AuditKind {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE,
    /** Somebody signed in. */
    SIGN_IN,
    /** Somebody could not sign in. */
    FAILED_SIGN_IN,
    /** Somebody signed out. */
    SIGN_OUT,
    /** Sessions of somebody were ended by somebody else: an administrator, or the provider. */
    SESSIONS_ENDED,
    /** Somebody asked for what their roles, or their areas, do not allow. */
    REFUSAL,
    /** What came of an act that was written down before it was done: it failed, or a long one ended. */
    OUTCOME;

    /** Returns the kind of an act. */
    public static AuditKind of(Act act) {
        return valueOf(act.name());
    }

    /** Returns it as JSON and people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
