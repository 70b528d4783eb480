package org.thriveline.access;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Publishes {@link SessionEnded} for each session that ends while the server runs. */
final class SessionEnds implements HttpSessionListener, HttpSessionIdListener {
    private final ApplicationEventPublisher events;
    private volatile boolean stopping;

    SessionEnds(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** A server that stops ends its sessions too, but nobody signed out. */
    @EventListener
    void stopping(ContextClosedEvent event) {
        stopping = true;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (!stopping) {
            events.publishEvent(new SessionEnded(event.getSession().getId()));
        }
    }

    /** A new sign-in in an old session gives it a new id; what the old id opened belongs to whoever was there before. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldSessionId) {
        events.publishEvent(new SessionEnded(oldSessionId));
    }
}
