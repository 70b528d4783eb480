package org.thriveline.access;

import java.util.Locale;

/** What somebody did with personal data, as section 62 of the Data Protection Act 2018 names it. */
public enum Act {
    /** Personal data was taken in. */
    COLLECTION,
    /** What was recorded about somebody was changed. */
    ALTERATION,
    /** Somebody looked. */
    CONSULTATION,
    /** It left: a file, an export, a report. */
    DISCLOSURE,
    /** Records were put together, so that they say more of somebody. */
    COMBINATION,
    /** It was made unreadable for good. */
    ERASURE;

    /** Returns the act as JSON and people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
