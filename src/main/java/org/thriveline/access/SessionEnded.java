package org.thriveline.access;

/**
 * A session is over: signed out, or signed in again as somebody else. Published as an application event on every node of the
 * store, on the thread that ended it or was told. What was opened with the session must close.
 *
 * @param session its name, as {@link SignedIn#session} gives it
 */
public record SessionEnded(String session) {}
