package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Publishes {@link SessionEnded} for each session that ends while the server runs. */
final class SessionEnds implements HttpSessionListener, HttpSessionIdListener, LogoutHandler {
    private static final String SAID = SessionEnded.class.getName();

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

    /** Somebody signs out: said while the session is still there, so that what it opened can still be told why it closes. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(SAID, true);
            events.publishEvent(new SessionEnded(session.getId()));
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (!stopping && event.getSession().getAttribute(SAID) == null) {
            events.publishEvent(new SessionEnded(event.getSession().getId()));
        }
    }

    /** A new sign-in in an old session gives it a new id; what the old id opened belongs to whoever was there before. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldSessionId) {
        events.publishEvent(new SessionEnded(oldSessionId));
    }
}
