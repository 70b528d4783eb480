package org.thriveline.access;

/**
 * Signed-in sessions are over. Published as an application event on every node of the store, on the thread that ended them or
 * was told. What was opened with them must close.
 */
public sealed interface Ending permits SessionEnded, AccountEnded {
    /** Returns whether a session is one of them. */
    boolean ends(SignedIn session);
}
