package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.thriveline.web.Caller;

/** Somebody who records without a pause, on several servers in turn, until this is closed. */
final class Recording implements AutoCloseable {
    private static final long PAUSE_NANOS = 80_000_000;

    private final List<Caller> servers;
    private final AtomicLong written = new AtomicLong();
    private final CompletableFuture<Void> done;
    private volatile boolean open = true;

    Recording(int... ports) {
        this.servers = IntStream.of(ports)
                .mapToObj(port -> Caller.basic(port, "intake", Jar.PASSWORD))
                .toList();
        this.done = CompletableFuture.runAsync(this::run);
    }

    /** Returns how many steps were acknowledged; each is a commit at least. */
    long written() {
        return written.get();
    }

    /** Waits until so many more were. */
    void awaitMore(int steps) {
        long enough = written.get() + steps;
        await().failFast(done::isCompletedExceptionally).until(() -> written.get() >= enough);
    }

    private void run() {
        for (int record = 0; open; record++) {
            // One that stays open, as of now; and one of each kind in turn, with its whole life.
            say("/api/v1/incidents", "{\"opening\":\"rtc\",\"qualifiers\":[],\"area\":\"NH\"}");
            Life.of(record % 4, UUID.randomUUID().toString()).steps().forEach(step -> say(step.path(), step.body()));
        }
    }

    private void say(String path, String body) {
        Caller server = servers.get(Math.toIntExact(written.get() % servers.size()));
        assertThat(server.post(path, body).status()).as(path).isLessThan(300);
        written.incrementAndGet();
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    /** Ends after the record it is at; fails where a step was refused. */
    @Override
    public void close() {
        open = false;
        done.join();
    }
}
