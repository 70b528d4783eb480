package org.thriveline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Watches the board on one server for as long as that lasts, without a page. */
final class Onlooker implements WebSocket.Listener, AutoCloseable {
    private final Watched watched = new Watched();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    /** One with HTTP Basic. */
    Onlooker(int port) {
        this(
                port,
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(("supervisor:" + Jar.PASSWORD).getBytes(UTF_8)));
    }

    /** One that signs in with a header. */
    Onlooker(int port, String header, String value) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header(header, value)
                .buildAsync(URI.create("ws://localhost:" + port + "/ws"), this)
                .join();
        socket.sendText("{\"type\":\"subscribe\",\"view\":\"board\"}", true).join();
    }

    Watched watched() {
        return watched;
    }

    /** Returns the code the server closed with, once it has. */
    CompletableFuture<Integer> closed() {
        return closed;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        from.request(1);
        partial.append(data);
        if (last) {
            watched.take(partial.toString());
            partial.setLength(0);
        }
        return null;
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
