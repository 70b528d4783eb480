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
    LINKS,
    /** Names, numbers and addresses of callers and missing people, one record at a time. */
    PERSONS
}
