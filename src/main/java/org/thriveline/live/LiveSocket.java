package org.thriveline.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.thriveline.access.Ending;
import org.thriveline.live.Protocol.Fault;
import org.thriveline.live.Protocol.FrameId;
import org.thriveline.live.Protocol.FromBrowser;
import org.thriveline.live.Protocol.Hello;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidTypeIdException;

/** Takes what browsers say over the live socket, and answers it. */
final class LiveSocket extends TextWebSocketHandler {
    /** The most of a message that the container keeps, in letters, for each session all the time. */
    static final int PART = 512;

    /** LP8. */
    private static final int MOST_CHANNELS = 64;

    private static final int FASTEST = 4;

    private final Channels channels;
    private final Watching watching;
    private final PlayDesk desk;
    private final Consultations consultations;
    private final Encoder encoder;
    private final Duration patience;
    private final Map<String, LiveSession> sessions = new ConcurrentHashMap<>();

    /** @param patience how long a message to a browser may take */
    LiveSocket(
            Channels channels,
            Watching watching,
            PlayDesk desk,
            Consultations consultations,
            Encoder encoder,
            Duration patience) {
        this.consultations = consultations;
        this.patience = patience;
        this.channels = channels;
        this.watching = watching;
        this.desk = desk;
        this.encoder = encoder;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        Viewer viewer = Viewer.of(socket.getPrincipal(), AskedFrom.of(socket));
        LiveSession session = new LiveSession(
                (NativeWebSocketSession) socket, encoder, viewer, new Looks(consultations, viewer.who()), patience);
        sessions.put(socket.getId(), session);
        session.answer(
                new Hello(Protocol.VERSION, channels.now(), Rhythm.TICK.toMillis(), Watching.words(viewer.views())));
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        LiveSession session = sessions.get(socket.getId());
        if (session == null) {
            return;
        }
        String text = session.heard(message);
        if (text != null) {
            take(session, text);
        }
    }

    private void take(LiveSession session, String text) {
        try {
            take(session, encoder.decode(text));
        } catch (InvalidTypeIdException e) {
            session.answer(new Fault(
                    "unknown-type",
                    "type: none of subscribe, unsubscribe, play, pause, resume, pace, step, seek, stop",
                    null));
        } catch (JacksonException e) {
            session.answer(new Fault("bad-message", Faults.where(e), null));
        }
    }

    private void take(LiveSession session, FromBrowser message) {
        try {
            switch (message) {
                case Protocol.Subscribe subscribe -> session.subscribed(subscription(session, subscribe));
                case Protocol.Unsubscribe unsubscribe -> unsubscribe(session, unsubscribe.channel());
                case Protocol.PlayerOrder order -> desk.take(session, order);
            }
        } catch (Refused e) {
            session.answer(e.fault());
        }
    }

    private Subscription subscription(LiveSession session, Protocol.Subscribe message) {
        Watching.Watched watched = watching.of(session, "subscribe", message.view(), message.area(), channels.now());
        String channel = Channel.name(watched.kind(), watched.scope());
        int rate = message.rate() == null ? FASTEST : message.rate();
        if (rate < 1 || rate > FASTEST) {
            throw new Refused("bad-rate", "rate: from 1 to " + FASTEST, channel);
        }
        FrameId since = message.since();
        if (since != null && since.at() == null) {
            throw new Refused("bad-message", "since.at: is missing", channel);
        }
        if (session.subscriptions().size() >= MOST_CHANNELS
                && !session.subscriptions().has(channel)) {
            throw new Refused("too-many-channels", "at most " + MOST_CHANNELS, channel);
        }
        session.looks().begin(channel, "subscribe", watched.kind(), watched.scope(), Map.of());
        return channels.subscribe(watched.kind(), watched.scope(), rate, since, session::wake);
    }

    private static void unsubscribe(LiveSession session, @Nullable String channel) {
        if (channel == null) {
            session.answer(new Fault("bad-message", "channel: is missing", null));
        } else {
            session.subscriptions().remove(channel);
            session.looks().end(channel);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable cause) {
        forget(socket);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        forget(socket);
    }

    /** Ends every connection that was opened under a signed-in session (LP17), without waiting for any. */
    @EventListener
    void end(Ending ending) {
        var _ = end("signed-out", session -> session.viewer().isOver(ending));
    }

    /** Ends every connection, and waits a moment for the reason to go out: the container is about to close them (LP17). */
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        end("shutting-down", session -> true).join();
    }

    /** Says why, and closes; whoever does not read it within a second is cut off. */
    private CompletableFuture<Void> end(String reason, Predicate<LiveSession> which) {
        List<LiveSession> ending = sessions.values().stream().filter(which).toList();
        return CompletableFuture.allOf(
                        ending.stream().map(session -> session.end(reason)).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, 1, TimeUnit.SECONDS)
                .thenRun(() -> ending.forEach(LiveSession::cut));
    }

    private void forget(WebSocketSession socket) {
        LiveSession session = sessions.remove(socket.getId());
        if (session != null) {
            session.closed();
        }
    }
}
