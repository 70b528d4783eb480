package org.thriveline.e2e;

import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One live session that comes back by itself as a page does, with the frame it holds. It looks at the names of its frames; one that
 * is to check them applies its patches, too. Safe for use by many threads.
 */
final class SoakWatcher implements WebSocket.Listener {
    private static final int HEAD = 600;
    private static final String FROM = "\"from\":{";
    private static final String TO = "\"to\":{";
    private static final String FRAME = "\"frame\":{";

    private final URI server;
    private final HttpClient http;
    private final String basic;
    private final String view;
    private final String area;
    private final int rate;
    private final boolean checks;
    private final AtomicLong messages;
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket socket;
    private @Nullable String held;
    private @Nullable JsonNode picture;
    private volatile long position = -1;
    private int torn;

    /** @param messages counts what all of them hear */
    SoakWatcher(Soak soak, HttpClient http, String view, String area, int rate, boolean checks, AtomicLong messages) {
        this.server = URI.create("ws://localhost:" + soak.port() + "/ws");
        this.basic = soak.basic("supervisor");
        this.http = http;
        this.view = view;
        this.area = area;
        this.rate = rate;
        this.checks = checks;
        this.messages = messages;
    }

    /** Connects where it is not connected; returns whether it is. */
    boolean connect() {
        synchronized (this) {
            if (socket != null && !socket.isInputClosed()) {
                return true;
            }
        }
        try {
            WebSocket opened = http.newWebSocketBuilder()
                    .header("Authorization", basic)
                    .buildAsync(server, this)
                    .join();
            String since;
            synchronized (this) {
                socket = opened;
                text.setLength(0);
                // A page that lost its picture asks for a new one.
                since = held == null || (checks && picture == null) ? "" : ",\"since\":{" + held + "}";
            }
            opened.sendText(
                            "{\"type\":\"subscribe\",\"view\":\"" + view + "\",\"area\":"
                                    + (area.isEmpty() ? "null" : "\"" + area + "\"") + ",\"rate\":" + rate + since
                                    + "}",
                            true)
                    .join();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Goes without a word, as a browser whose machine is switched off. */
    synchronized void vanish() {
        if (socket != null) {
            socket.abort();
            socket = null;
        }
    }

    /** Returns the position of the newest frame. */
    long position() {
        return position;
    }

    /** Returns how often a patch did not go on from the frame it held (LP10). */
    synchronized int torn() {
        return torn;
    }

    String view() {
        return view;
    }

    String area() {
        return area;
    }

    synchronized boolean connected() {
        return socket != null && !socket.isInputClosed();
    }

    /** Returns the newest picture with its frame's name, null where it has none or does not check. */
    synchronized @Nullable Seen seen() {
        return held == null || picture == null ? null : new Seen(held, picture);
    }

    /** @param frame its position and moment, as the message has them */
    record Seen(String frame, JsonNode picture) {}

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        synchronized (this) {
            if (socket == null || from.equals(socket)) {
                if (checks || text.length() < HEAD) {
                    text.append(data);
                }
                if (last) {
                    messages.incrementAndGet();
                    take(text.toString());
                    text.setLength(0);
                }
            }
        }
        from.request(1);
        return null;
    }

    private void take(String message) {
        boolean patch = message.startsWith("{\"type\":\"patch\"");
        if (!patch && !message.startsWith("{\"type\":\"snapshot\"")) {
            return;
        }
        String to = name(message, patch ? TO : FRAME);
        if (patch && !name(message, FROM).equals(held)) {
            torn++;
        }
        if (checks) {
            JsonNode whole = JsonMapper.shared().readTree(message);
            picture = patch ? Jackson3JsonPatch.apply(whole.get("ops"), picture) : whole.get("data");
        }
        held = to;
        position = Long.parseLong(to.substring(to.indexOf(':') + 1, to.indexOf(',')));
    }

    private static String name(String message, String of) {
        int start = message.indexOf(of) + of.length();
        return message.substring(start, message.indexOf('}', start));
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        lost(from);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        lost(from);
    }

    private synchronized void lost(WebSocket from) {
        if (from.equals(socket)) {
            socket = null;
        }
    }
}
