package org.thriveline.live;

import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends one message at a time and waits for nothing: when one is through, it asks for the next. So a browser that reads slowly
 * has one message under way, and costs nobody else anything. Safe for use by many threads.
 */
final class Writer implements SendHandler {
    private enum State {
        IDLE,
        BUSY,
        /** Busy, and somebody came by who may have more to send. */
        WOKEN
    }

    private final TextLine line;
    private final Supplier<@Nullable Encoded> next;
    private final Consumer<@Nullable Throwable> failed;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private final long patience;
    private volatile long since;

    /**
     * @param patience how long one message may take
     * @param next returns what to send now, null where there is nothing; called by one thread at a time
     * @param failed is told, once or more, when a message did not get through: why, or null where it took too long
     */
    Writer(TextLine line, Duration patience, Supplier<@Nullable Encoded> next, Consumer<@Nullable Throwable> failed) {
        this.patience = patience.toNanos();
        this.line = line;
        this.next = next;
        this.failed = failed;
    }

    /** Sends what there is: now, or when the message under way is through. */
    void wake() {
        if (state.getAndUpdate(before -> before == State.IDLE ? State.BUSY : State.WOKEN) == State.IDLE) {
            send();
        } else if (System.nanoTime() - since > patience) {
            failed.accept(null);
        }
    }

    @Override
    public void onResult(SendResult result) {
        if (result.isOK()) {
            send();
        } else {
            failed.accept(result.getException());
        }
    }

    /** Whoever calls this has made the state busy, and nobody else calls it until it is idle again. */
    private void send() {
        since = System.nanoTime();
        try {
            do {
                state.set(State.BUSY);
                Encoded text = next.get();
                if (text != null) {
                    line.send(text, this);
                    return;
                }
            } while (!state.compareAndSet(State.BUSY, State.IDLE));
        } catch (RuntimeException e) {
            // Most often it closed in between. It stays busy, and whoever woke it has others to wake.
            failed.accept(e);
        }
    }
}
