package org.thriveline.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The wire between a client and a server, over real sockets, which a test can cut, slow and mend. Safe for many threads. */
public final class Wire implements AutoCloseable {
    private final ServerSocket entrance;
    private final String host;
    private volatile int server;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final Queue<Plan> plans = new ConcurrentLinkedQueue<>();
    private final Map<Way, Duration> delays = new ConcurrentHashMap<>();
    private final Queue<CountDownLatch> late = new ConcurrentLinkedQueue<>();
    private final AtomicInteger happened = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();
    private volatile boolean cut;

    /** A wire to a server on this machine. */
    public Wire(int server) throws IOException {
        this(InetAddress.getLoopbackAddress().getHostAddress(), server);
    }

    public Wire(String host, int server) throws IOException {
        this.host = host;
        this.server = server;
        this.entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Returns the port, on this machine, that leads to the server. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Leads new connections to another server of the same host; what there is stays where it is. */
    public void leadTo(int other) {
        server = other;
    }

    /** Breaks every connection, and lets none through; a late request stays on its way. */
    public void cut() {
        cut = true;
        lines.forEach(Line::cut);
    }

    /** Undoes {@link #cut} and {@link #delay}; what was broken stays broken. */
    public void mend() {
        cut = false;
        delays.clear();
    }

    /** Ends one direction of every connection there is; the other goes on. */
    public void halfClose(Way way) {
        lines.forEach(line -> line.end(way));
    }

    /** Holds up each piece of what goes one way. */
    public void delay(Way way, Duration each) {
        delays.put(way, each);
    }

    /** The next request that has these words in it comes to grief; one request a call. */
    public void next(String words, Trouble trouble) {
        plans.add(new Plan(words, trouble));
    }

    /** Returns how many requests came to grief as planned. */
    public int happened() {
        return happened.get();
    }

    /** Returns how many of those the server has answered all the same. */
    public int served() {
        return served.get();
    }

    /** Lets the late requests arrive. */
    public void deliver() {
        for (CountDownLatch latch = late.poll(); latch != null; latch = late.poll()) {
            latch.countDown();
        }
    }

    @Nullable
    Trouble trouble(byte[] request, int length) {
        if (plans.isEmpty()) {
            return null;
        }
        String text = new String(request, 0, length, ISO_8859_1);
        List<Plan> fitting = new ArrayList<>(plans);
        fitting.removeIf(plan -> !text.contains(plan.words()));
        for (Plan plan : fitting) {
            if (plans.remove(plan)) {
                return plan.trouble();
            }
        }
        return null;
    }

    void happens() {
        happened.incrementAndGet();
    }

    void answered() {
        served.incrementAndGet();
    }

    void awaitDelivery() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        late.add(latch);
        cut();
        happens();
        latch.await();
    }

    void pause(Way way) {
        LockSupport.parkNanos(delays.getOrDefault(way, Duration.ZERO).toNanos());
    }

    void gone(Line line) {
        lines.remove(line);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                join(entrance.accept());
            } catch (IOException e) {
                if (!entrance.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void join(Socket client) throws IOException {
        if (cut) {
            client.close();
            return;
        }
        try {
            Line line = new Line(this, client, new Socket(host, server));
            lines.add(line);
            line.start();
            if (cut) {
                line.close();
            }
        } catch (IOException e) {
            // No server there: its client is told as it would be.
            client.close();
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut = true;
        lines.forEach(Line::close);
        deliver();
    }

    private record Plan(String words, Trouble trouble) {}
}
