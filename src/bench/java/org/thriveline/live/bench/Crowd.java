package org.thriveline.live.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Thousands of sessions in a process of their own, on one thread, with as little work for each message as can be. */
public final class Crowd {
    private static final int CONNECTING = 128;
    private static final int SMALL = 4096;
    private static final int CONNECT_MILLIS = 10_000;

    /**
     * It reads each millisecond what has come. Were it woken by every frame, the server would be charged for that: on the loopback,
     * whoever sends wakes whoever reads.
     */
    private static final long BREATH = 1_000_000;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final CrowdSettings settings;
    private final Selector selector;
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 20);
    private final ByteBuffer sip = ByteBuffer.allocateDirect(1 << 20);
    private final FrameName name = new FrameName();
    private final List<Watcher> watchers = new ArrayList<>();
    private final Latencies ticks = new Latencies();
    private final Latencies events = new Latencies();
    private final Feed feed;
    private boolean measuring;
    private long base;
    private long skipped;
    private long sipped;

    private Crowd(CrowdSettings settings) throws IOException {
        this.settings = settings;
        this.selector = Selector.open();
        this.feed = new Feed(settings.port(), settings.password());
    }

    /** Argument: its settings as JSON. Says what it saw on the last line of its output. */
    public static void main(String[] args) throws IOException {
        Told told = new Crowd(MAPPER.readValue(args[0], CrowdSettings.class)).run();
        System.out.println(MAPPER.writeValueAsString(told));
        System.exit(0);
    }

    private Told run() throws IOException {
        try (Probe server = new Probe(settings.pid());
                feed) {
            base = feed.position(); // Once signed in, the password is remembered.
            long before = server.memory();
            connect();
            pass(Duration.ofSeconds(2));
            double memory = (server.memory() - before) / (double) settings.sessions();
            base = feed.position();
            feed.start(settings.rate());
            pass(Duration.ofSeconds(settings.warm()));

            long messages = messages();
            long bytes = bytes();
            int acknowledged = feed.count();
            double cpu = server.cpu();
            double own = own();
            long began = System.nanoTime();
            skipped = 0;
            measuring = true;
            pass(Duration.ofSeconds(settings.seconds()));
            measuring = false;
            double seconds = (System.nanoTime() - began) / 1e9;
            cpu = server.cpu() - cpu;
            own = own() - own;
            messages = messages() - messages;
            bytes = bytes() - bytes;
            acknowledged = feed.count() - acknowledged;
            feed.stop();
            long end = feed.position();
            if (feed.refused() > 0 || end - base != feed.count()) {
                System.err.printf(
                        "%d refused; %d acknowledged, %d in the log%n", feed.refused(), feed.count(), end - base);
            }
            turnUntil(() -> wrong(end) == 0, Duration.ofSeconds(30));
            return new Told(
                    settings.side(),
                    (int) watchers.stream().filter(Watcher::open).count(),
                    memory,
                    ticks.percentile(0.5),
                    ticks.percentile(0.99),
                    events.percentile(0.5),
                    events.percentile(0.99),
                    messages / seconds,
                    (double) bytes / messages,
                    acknowledged / seconds,
                    skipped,
                    cpu * 1e6 / messages,
                    own * 1e6 / messages,
                    wrong(end),
                    (int) watchers.stream().filter(w -> w.picture() != null).count(),
                    unequal(),
                    (int) watchers.stream().filter(w -> w.closed != 0).count());
        }
    }

    /** Takes note of a frame that a session was sent. */
    void frame(Watcher watcher, FrameName frame) {
        if (!measuring || watcher.reading != Watcher.Reading.AT_ONCE) {
            return;
        }
        long now = System.currentTimeMillis();
        ticks.add(now - frame.at());
        for (long position = Math.max(watcher.position, base) + 1; position <= frame.position(); position++) {
            long acknowledged = feed.acknowledged(position - base);
            events.add(acknowledged == 0 ? 0 : now - acknowledged);
        }
        if (frame.patch() && frame.at() - frame.fromAt() > Watcher.TICK) {
            skipped++;
        }
    }

    private void connect() throws IOException {
        int number = 0;
        while (number < settings.sessions()) {
            for (int i = 0; i < CONNECTING && number < settings.sessions(); i++) {
                open(number++);
            }
            turnUntil(
                    () -> watchers.stream()
                            .skip(Math.max(0, watchers.size() - CONNECTING))
                            .allMatch(Watcher::open),
                    PATIENCE);
        }
        for (Watcher watcher : watchers) {
            if (watcher.reading != Watcher.Reading.AT_ONCE) {
                watcher.socket().keyFor(selector).interestOps(0);
            }
        }
    }

    private void open(int number) throws IOException {
        SocketChannel socket = SocketChannel.open();
        Watcher.Reading reading = settings.reading(number);
        if (reading != Watcher.Reading.AT_ONCE) {
            socket.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        }
        socket.socket()
                .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), CONNECT_MILLIS);
        String basic = Base64.getEncoder().encodeToString(("supervisor:" + settings.password()).getBytes(UTF_8));
        socket.write(ByteBuffer.wrap(("GET /ws HTTP/1.1\r\nHost: 127.0.0.1:" + settings.port()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Basic " + basic
                        + "\r\n\r\n")
                .getBytes(ISO_8859_1)));
        socket.configureBlocking(false);
        Watcher watcher = new Watcher(
                socket,
                settings.wire(),
                settings.channel(number),
                reading,
                settings.wire() == Wire.LIVE
                        && number % CrowdSettings.CHECKED < settings.channels().size());
        socket.register(selector, SelectionKey.OP_READ, watcher);
        watchers.add(watcher);
    }

    private void pass(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        turnUntil(() -> System.nanoTime() >= end, time.plusSeconds(1));
    }

    /** Reads what comes until something is so, or time is up. */
    private void turnUntil(BooleanSupplier done, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            selector.select(key -> read((Watcher) key.attachment(), key), 20);
            sip();
            LockSupport.parkNanos(BREATH);
        }
    }

    private void read(Watcher watcher, SelectionKey key) {
        try {
            in.clear();
            if (!watcher.read(in, name, this)) {
                gone(watcher, key);
            }
        } catch (IOException e) {
            System.err.println("A session ended: " + e.getMessage());
            gone(watcher, key);
        }
    }

    private static void gone(Watcher watcher, SelectionKey key) {
        key.cancel();
        watcher.closed = watcher.closed == 0 ? 1006 : watcher.closed;
    }

    /** Once a second, those that read slowly read a little. */
    private void sip() throws IOException {
        long second = System.nanoTime() / 1_000_000_000L;
        if (second == sipped) {
            return;
        }
        sipped = second;
        for (Watcher watcher : watchers) {
            if (watcher.reading == Watcher.Reading.SLOWLY && watcher.open() && watcher.closed == 0) {
                sip.clear().limit(Math.min(sip.capacity(), watcher.held() + SMALL / 4));
                try {
                    watcher.read(sip, name, this);
                } catch (IOException e) {
                    watcher.closed = 1006;
                }
            }
        }
    }

    private int wrong(long end) {
        return (int) watchers.stream()
                .filter(w -> w.reading == Watcher.Reading.AT_ONCE)
                .filter(w -> w.position != end)
                .count();
    }

    /** Asks for a new snapshot of each channel, and compares the pictures that stand at the same frame. */
    private int unequal() throws IOException {
        if (settings.wire() != Wire.LIVE) {
            return 0;
        }
        List<Watcher> old = watchers.stream()
                .filter(w -> w.reading == Watcher.Reading.AT_ONCE && w.picture() != null)
                .toList();
        int wrong = 0;
        for (int i = 0; i < settings.channels().size(); i++) {
            open(i);
            Watcher fresh = watchers.removeLast();
            turnUntil(() -> fresh.picture() != null, Duration.ofSeconds(10));
            JsonNode picture = fresh.picture();
            for (Watcher watcher : old) {
                if (watcher.channel.equals(fresh.channel)) {
                    turnUntil(() -> watcher.at >= fresh.at, Duration.ofSeconds(10));
                    wrong += watcher.at == fresh.at
                                    && watcher.picture() != null
                                    && watcher.picture().equals(picture)
                            ? 0
                            : 1;
                }
            }
        }
        return wrong;
    }

    private long messages() {
        return watchers.stream().mapToLong(w -> w.messages).sum();
    }

    private long bytes() {
        return watchers.stream().mapToLong(w -> w.bytes).sum();
    }

    private static double own() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }
}
