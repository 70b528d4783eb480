package org.thriveline.access;

/**
 * A session is over: signed out, idle for too long, or signed in again under a new id. Published as an application event,
 * on the thread that ended it. What was opened with the session must close.
 *
 * @param sessionId the HTTP session's id
 */
public record SessionEnded(String sessionId) {}
