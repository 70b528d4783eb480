package org.thriveline.live;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.thriveline.demand.ViewKind;
import org.thriveline.live.Protocol.FromServer;

/**
 * One browser's connection. Everything it is sent goes through one writer, a virtual thread of its own, so that a browser that
 * reads slowly keeps only itself waiting.
 */
final class LiveSession {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSession.class);
    private static final int ANSWERS = 64;

    private final WebSocketSession socket;
    private final Encoder encoder;
    private final String signedIn;
    private final Set<ViewKind> views;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final Queue<FromServer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waitingAnswers = new AtomicInteger();
    private final Semaphore work = new Semaphore(0);
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean open = true;
    private volatile @Nullable CloseStatus ending;

    /**
     * @param signedIn the name of the signed-in session it was opened under, empty where there was none
     * @param views what whoever opened it may see
     */
    LiveSession(WebSocketSession socket, Encoder encoder, String signedIn, Set<ViewKind> views) {
        this.views = views;
        this.socket = socket;
        this.encoder = encoder;
        this.signedIn = signedIn;
        Thread.ofVirtual().name("live-" + socket.getId()).start(this::write);
    }

    /** Sends an answer. A browser that asks faster than it reads its answers is let go. */
    void answer(FromServer message) {
        if (waitingAnswers.incrementAndGet() > ANSWERS) {
            close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        answers.add(message);
        wake();
    }

    /** Says why, and closes; returns what is complete when that is done. */
    CompletableFuture<Void> end(String reason) {
        answers.add(new Protocol.End(reason));
        ending = CloseStatus.NORMAL;
        wake();
        return ended;
    }

    boolean openedUnder(String session) {
        return !signedIn.isEmpty() && signedIn.equals(session);
    }

    Set<ViewKind> views() {
        return views;
    }

    int channels() {
        return subscriptions.size();
    }

    boolean watches(String channel) {
        return subscriptions.containsKey(channel);
    }

    void subscribed(Subscription subscription) {
        Subscription earlier = subscriptions.put(subscription.channel().name(), subscription);
        if (earlier != null) {
            earlier.channel().remove(earlier);
        }
        if (!open) {
            // It closed in between: nobody would ever let go of this one.
            unsubscribe(subscription.channel().name());
        }
        wake();
    }

    void unsubscribe(String channel) {
        Subscription subscription = subscriptions.remove(channel);
        if (subscription != null) {
            subscription.channel().remove(subscription);
        }
    }

    /** Lets go of everything; the connection is, or will be, closed. */
    void closed() {
        open = false;
        subscriptions.keySet().forEach(this::unsubscribe);
        wake();
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void write() {
        try {
            while (open) {
                work.acquire();
                work.drainPermits();
                CloseStatus status = ending;
                sendAnswers();
                for (Subscription subscription : subscriptions.values()) {
                    send(subscription.next());
                }
                if (status != null) {
                    close(status);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A browser went away: {}", e.getMessage());
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private void sendAnswers() throws IOException {
        for (FromServer answer = answers.poll(); answer != null; answer = answers.poll()) {
            waitingAnswers.decrementAndGet();
            send(encoder.encode(answer));
        }
    }

    private void send(@Nullable String text) throws IOException {
        if (text != null && open) {
            socket.sendMessage(new TextMessage(text));
        }
    }

    private void close(CloseStatus status) {
        closed();
        try {
            socket.close(status);
        } catch (IOException e) {
            LOG.debug("Closing a socket that was gone: {}", e.getMessage());
        } finally {
            ended.complete(null);
        }
    }
}
