package org.thriveline.access;

/** How much of demand a role may see. */
public enum Sight {
    /** Counts, and lists that name no person. */
    COUNTS,
    /** Single incidents and what was done about them. */
    INCIDENTS,
    /** What people wrote about incidents. */
    WORDS,
    /** What links incidents and calls to a caller or a place. */
    LINKS
}
