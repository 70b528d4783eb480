package org.thriveline.live;

import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does with the live protocol, over a real socket: keeps all messages, and the picture they add up to. */
final class Browser implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<JsonNode> messages = new ArrayList<>();
    private final Map<String, JsonNode> pictures = new HashMap<>();
    private final Map<String, JsonNode> frames = new HashMap<>();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final WebSocket socket;

    /** @param headers names and values in turn */
    Browser(int port, boolean reads, String... headers) {
        if (reads) {
            reading.countDown();
        }
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        this.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/ws"), this)
                .join();
    }

    static String[] basic(String name, String password) {
        String credentials =
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new String[] {"Authorization", "Basic " + credentials};
    }

    void say(String json) {
        socket.sendText(json, true).join();
    }

    synchronized List<JsonNode> messages() {
        return List.copyOf(messages);
    }

    /** Returns the messages of a type, in order. */
    List<JsonNode> messages(String type) {
        return messages().stream()
                .filter(message -> message.get("type").asString().equals(type))
                .toList();
    }

    synchronized @Nullable JsonNode picture(String channel) {
        return pictures.get(channel);
    }

    synchronized @Nullable JsonNode frame(String channel) {
        return frames.get(channel);
    }

    /** Returns the code the server closed with, once it has. */
    CompletableFuture<Integer> closed() {
        return closed;
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reading.getCount() == 0) {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            take(MAPPER.readTree(partial.toString()));
            partial.setLength(0);
        }
        return null;
    }

    private synchronized void take(JsonNode message) {
        messages.add(message);
        String type = message.get("type").asString();
        String channel = message.path("channel").asString("");
        if (type.equals("snapshot")) {
            pictures.put(channel, message.get("data"));
            frames.put(channel, message.get("frame"));
        } else if (type.equals("patch") && pictures.containsKey(channel)) {
            if (!message.get("from").equals(frames.get(channel))) {
                throw new IllegalStateException("LP10: a patch from " + message.get("from"));
            }
            pictures.put(channel, Jackson3JsonPatch.apply(message.get("ops"), pictures.get(channel)));
            frames.put(channel, message.get("to"));
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
