package org.thriveline.log;

import java.util.Locale;

/** A ledger is not as it was written: its first broken place, and why it is. */
public final class LedgerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long number;
    private final Kind kind;

    /** What was done to it, as far as the place tells. */
    public enum Kind {
        /** The entry says something else than what was written. */
        CHANGED,
        /** The entry is gone. */
        MISSING,
        /** The entry was put in. */
        INSERTED,
        /** The entry stands elsewhere than where it was written. */
        REORDERED,
        /** Another entry was written in its place, or its text was changed and its hash made to fit. */
        REPLACED,
        /** This entry and all after it are gone. */
        CUT_OFF;

        /** Returns it as JSON and people write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    LedgerFault(long number, Kind kind, String why) {
        super("Entry " + number + " is broken: " + why, null, false, true);
        this.number = number;
        this.kind = kind;
    }

    /** Returns the number of the first broken entry. */
    public long number() {
        return number;
    }

    /** Returns what was done to it, as far as the place tells. */
    public Kind kind() {
        return kind;
    }
}
