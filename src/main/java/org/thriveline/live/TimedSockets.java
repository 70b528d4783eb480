package org.thriveline.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.thriveline.access.EndedSessions;
import org.thriveline.access.SignedIn;

/**
 * Closes each connection when the cookie that it was opened with runs out (LP17), or its session ended just while it was
 * opened. A browser that was given a newer cookie in the meantime comes back with that and resumes; so no node needs to know
 * what another has renewed.
 */
final class TimedSockets extends WebSocketHandlerDecorator implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimedSockets.class);

    private final Clock clock;
    private final EndedSessions ended;
    private final Map<WebSocketSession, SignedIn> sockets = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-idle").daemon().factory());
    private final ScheduledFuture<?> looking;

    TimedSockets(WebSocketHandler handler, EndedSessions ended, Clock clock) {
        super(handler);
        this.ended = ended;
        this.clock = clock;
        this.looking = looker.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) throws Exception {
        Optional<SignedIn> opened = SignedIn.of(socket.getPrincipal());
        opened.ifPresent(signedIn -> sockets.put(socket, signedIn));
        super.afterConnectionEstablished(socket);
        // Whoever is told of the end looks for connections after it is known; this one may have come too late to be
        // found.
        if (opened.filter(ended::contains).isPresent()) {
            close(socket);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) throws Exception {
        sockets.remove(socket);
        super.afterConnectionClosed(socket, status);
    }

    private void look() {
        Instant now = clock.instant();
        sockets.forEach((socket, signedIn) -> {
            if (!signedIn.until().isAfter(now)) {
                sockets.remove(socket);
                Thread.ofVirtual().start(() -> close(socket));
            }
        });
    }

    /** On a thread of its own: a browser that does not read would keep the others waiting. */
    private static void close(WebSocketSession socket) {
        try {
            socket.close(CloseStatus.POLICY_VIOLATION);
        } catch (IOException e) {
            LOG.debug("Closing a socket that was gone: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        looker.shutdownNow();
    }
}
