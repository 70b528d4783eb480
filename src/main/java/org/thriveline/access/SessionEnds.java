package org.thriveline.access;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes {@link SessionEnded} for each session that the server ends. */
final class SessionEnds implements HttpSessionListener, HttpSessionIdListener {
    private final ApplicationEventPublisher events;

    SessionEnds(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        events.publishEvent(new SessionEnded(event.getSession().getId()));
    }

    /** A new sign-in in an old session gives it a new id; what the old id opened belongs to whoever was there before. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldSessionId) {
        events.publishEvent(new SessionEnded(oldSessionId));
    }
}
