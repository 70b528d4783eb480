package org.thriveline.live;

import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.thriveline.live.Protocol.FromServer;

/** One browser's connection: what it watches, what it is to be told, and one writer for all of it. */
final class LiveSession implements Player.Audience {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSession.class);
    private static final int ANSWERS = 64;

    private final NativeWebSocketSession socket;
    private final Encoder encoder;
    private final Viewer viewer;
    private final Looks looks;
    private final Subscriptions subscriptions = new Subscriptions();
    private final SessionPlayers players = new SessionPlayers();
    private final Queue<FromServer> answers = new ArrayDeque<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Writer writer;
    private final Heard heard = new Heard();
    private boolean farewellSent;

    /** Answers that wait: seldom any, which 15,000 sessions are asked four times a second. Changed under the lock of the queue. */
    private volatile int waiting;

    private volatile boolean open = true;
    private volatile @Nullable FromServer farewell;

    /**
     * @param viewer who opened it
     * @param looks what is written down of what it looks at
     * @param patience how long a message to it may take
     */
    LiveSession(NativeWebSocketSession socket, Encoder encoder, Viewer viewer, Looks looks, Duration patience) {
        this.looks = looks;
        this.socket = socket;
        this.encoder = encoder;
        this.viewer = viewer;
        Session container = Objects.requireNonNull(socket.getNativeSession(Session.class));
        this.writer = new Writer(new TextLine(container.getAsyncRemote()), patience, this::next, this::failed);
    }

    /** Returns the whole message where this is the last part of one, else null; a long one ends the session (LP16). */
    @Nullable
    String heard(TextMessage part) {
        if (!open) {
            return null;
        }
        if (!heard.take(part)) {
            close(CloseStatus.TOO_BIG_TO_PROCESS);
            return null;
        }
        return part.isLast() ? heard.whole() : null;
    }

    /** Sends an answer. A browser that asks faster than it reads its answers is let go. */
    @Override
    public void answer(FromServer message) {
        synchronized (answers) {
            answers.add(message);
            waiting = answers.size();
        }
        if (waiting > ANSWERS) {
            close(CloseStatus.POLICY_VIOLATION);
        } else {
            wake();
        }
    }

    /** Says why, and closes; returns what is complete when that is done. */
    CompletableFuture<Void> end(String reason) {
        farewell = new Protocol.End(reason);
        wake();
        return ended;
    }

    /** Closes without a word. */
    void cut() {
        close(CloseStatus.SESSION_NOT_RELIABLE);
    }

    Viewer viewer() {
        return viewer;
    }

    Looks looks() {
        return looks;
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    void subscribed(Subscription subscription) {
        subscriptions.put(subscription);
        if (!open) {
            // It closed in between: nobody would ever let go of this one.
            subscriptions.remove(subscription.channel().name());
            looks.endAll();
        }
        wake();
    }

    SessionPlayers players() {
        return players;
    }

    void plays(Player player) {
        players.add(player);
        if (!open) {
            // It closed in between, as above.
            players.stopAll();
            looks.endAll();
        }
        wake();
    }

    /** Lets go of everything; the connection is, or will be, closed. */
    void closed() {
        open = false;
        subscriptions.channels().forEach(subscriptions::remove);
        players.stopAll();
        looks.endAll();
        ended.complete(null);
    }

    @Override
    public void wake() {
        writer.wake();
    }

    /** Returns what to send now: answers first, and when it ends nothing but why. */
    private @Nullable Encoded next() {
        FromServer end = farewell;
        if (end != null) {
            return farewell(end);
        }
        FromServer answer = waiting == 0 ? null : answer();
        if (answer != null) {
            return encoder.encode(answer);
        }
        Encoded frame = open ? subscriptions.next() : null;
        return open && frame == null ? players.next() : frame;
    }

    private @Nullable FromServer answer() {
        synchronized (answers) {
            FromServer answer = answers.poll();
            waiting = answers.size();
            return answer;
        }
    }

    private @Nullable Encoded farewell(FromServer end) {
        if (farewellSent) {
            close(CloseStatus.NORMAL);
            return null;
        }
        farewellSent = true;
        return encoder.encode(end);
    }

    private void failed(@Nullable Throwable cause) {
        LOG.debug("A browser went away, or reads nothing", cause);
        close(CloseStatus.SESSION_NOT_RELIABLE);
    }

    /** The container waits for the browser while it closes, so a thread of its own does. */
    private void close(CloseStatus status) {
        open = false;
        if (closing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("live-close").start(() -> {
                try {
                    socket.close(status);
                } catch (IOException e) {
                    LOG.debug("Closing a socket that was gone", e);
                } finally {
                    closed();
                }
            });
        }
    }
}
