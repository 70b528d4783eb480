package org.thriveline.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.wire.Wire;

/** What goes wrong, one thing after the other, by a seed. Used by one thread. */
final class SoakFaults {
    private static final int VANISHING = 20;
    private static final int SLOW_ONES = 5;
    private static final int TEXT = 0x81;
    private static final int MASKED = 0x80;

    /** One kind of trouble. */
    enum Kind {
        BROWSERS_VANISH,
        SLOW_READER,
        MALFORMED,
        STORE_CUT,
        IMPORT_REFUSED,
        SIGN_OUT,
        HALF_A_REQUEST
    }

    private final Soak soak;
    private final Wire wire;
    private final SplittableRandom random;
    private final Map<Kind, Integer> happened = new EnumMap<>(Kind.class);
    private final Deque<Socket> slow = new ArrayDeque<>();

    /** @param wire to the store */
    SoakFaults(Soak soak, Wire wire, long seed) {
        this.soak = soak;
        this.wire = wire;
        this.random = new SplittableRandom(seed);
    }

    Map<Kind, Integer> happened() {
        return Map.copyOf(happened);
    }

    /** Makes the next one happen; returns when it is over. */
    void next() {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        try {
            switch (kind) {
                case BROWSERS_VANISH -> vanish();
                case SLOW_READER -> readSlowly();
                case MALFORMED -> malformed();
                case STORE_CUT -> cutStore();
                case IMPORT_REFUSED -> importRefused();
                case SIGN_OUT -> signOut();
                case HALF_A_REQUEST -> half();
            }
            happened.merge(kind, 1, Integer::sum);
        } catch (IOException | UncheckedIOException e) {
            soak.wrong(kind + ": " + e);
        }
    }

    private void vanish() {
        List<SoakWatcher> all = soak.watchers();
        for (int n = 0; n < VANISHING; n++) {
            all.get(random.nextInt(all.size())).vanish();
        }
    }

    private void readSlowly() throws IOException {
        Socket socket = socket("incidents");
        slow.addLast(socket);
        if (slow.size() > SLOW_ONES) {
            slow.removeFirst().close();
        }
    }

    private void malformed() throws IOException {
        String[] texts = {"", "null", "{\"type\":", "{\"type\":\"dance\"}", "{\"type\":\"play\"}", "x".repeat(20_000)};
        try (Socket socket = socket("board")) {
            socket.getOutputStream().write(frame(TEXT, texts[random.nextInt(texts.length)].getBytes(UTF_8)));
            socket.getOutputStream().write(new byte[] {(byte) 0xFF, (byte) random.nextInt(), 0, 1, 2});
        }
        Reply reply = Caller.basic(soak.port(), "intake", Jar.PASSWORD).post("/api/v1/calls", "{\"line\":[");
        if (reply.status() != 400) {
            soak.wrong("half a body was answered " + reply);
        }
    }

    private void cutStore() {
        wire.cut();
        soak.sleep(Duration.ofMillis(random.nextLong(500, 5_000)));
        wire.mend();
    }

    private void importRefused() {
        Reply reply = Caller.basic(soak.port(), "intake", Jar.PASSWORD).post("/api/v1/imports", "{}");
        if (reply.status() < 400 || reply.status() >= 500) {
            soak.wrong("an import of nothing was answered " + reply);
        }
    }

    /** A session with a socket is ended; its socket must be, too. */
    private void signOut() {
        Caller caller = new Caller(soak.port());
        if (caller.signIn("analyst", Jar.PASSWORD).status() != 204) {
            soak.wrong("nobody was signed in");
            return;
        }
        try (Onlooker socket = new Onlooker(soak.port(), "Cookie", "thriveline=" + caller.cookie("thriveline"))) {
            Reply out = caller.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", caller.cookie("XSRF-TOKEN"));
            if (out.status() != 204) {
                soak.wrong("a sign-out was answered " + out);
            }
            Awaitility.await()
                    .atMost(5, TimeUnit.SECONDS)
                    .until(() -> socket.closed().isDone());
        }
    }

    private void half() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), soak.port())) {
            socket.getOutputStream()
                    .write("POST /api/v1/calls HTTP/1.1\r\nHost: localhost\r\nContent-Le".getBytes(ISO_8859_1));
            socket.setSoLinger(true, 0);
        }
    }

    /** Opens a session that never reads. */
    private Socket socket(String view) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), soak.port()));
        socket.getOutputStream()
                .write(("GET /ws HTTP/1.1\r\nHost: localhost:" + soak.port()
                                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: "
                                + soak.basic("supervisor") + "\r\n\r\n")
                        .getBytes(ISO_8859_1));
        // What comes before the handshake is answered would be taken for another request.
        if (socket.getInputStream().read() < 0) {
            throw new IOException("no handshake");
        }
        soak.sleep(Duration.ofMillis(100));
        socket.getOutputStream()
                .write(frame(TEXT, ("{\"type\":\"subscribe\",\"view\":\"" + view + "\"}").getBytes(UTF_8)));
        return socket;
    }

    /** Returns one frame under a mask of zeros. */
    private static byte[] frame(int first, byte[] body) {
        boolean small = body.length < 126;
        java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(body.length + 8);
        frame.put((byte) first).put((byte) (MASKED | (small ? body.length : 126)));
        if (!small) {
            frame.putShort((short) body.length);
        }
        frame.putInt(0).put(body);
        return java.util.Arrays.copyOf(frame.array(), frame.position());
    }

    void end() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
        wire.mend();
    }
}
