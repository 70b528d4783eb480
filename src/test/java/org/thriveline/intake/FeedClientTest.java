package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FeedClientTest {
    private static final FeedStep STEP =
            new FeedStep("x.csv:2", JsonMapper.shared().createObjectNode());

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private HttpServer server = stopped();

    @TempDir
    Path folder;

    private static HttpServer stopped() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/api/v1/feed", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itSignsInWithEveryRequestAndKeepsTheSession() throws InterruptedException {
        answers.add("200 {\"results\":[{\"recorded\":2,\"reason\":null,\"message\":null}]}");
        answers.add("200 {\"results\":[{\"recorded\":0,\"reason\":\"voided\",\"message\":\"is void\"}]}");

        try (FeedClient client = client()) {
            assertThat(client.send(List.of(STEP))).containsExactly(new Outcome.Recorded(2));
            assertThat(client.send(List.of(STEP))).containsExactly(new Outcome.Rejected("voided", "is void"));
        }

        String body = " {\"steps\":[{\"source\":\"x.csv:2\",\"step\":{}}]}";
        assertThat(requests)
                .containsExactly("Basic aW50YWtlOnDDpHNz null" + body, "Basic aW50YWtlOnDDpHNz session=1" + body);
    }

    @Test
    void aServerInTroubleIsAskedAgain() throws InterruptedException {
        answers.add("503 {}");
        answers.add("200 {\"results\":[{\"recorded\":1}]}");

        try (FeedClient client = client()) {
            assertThat(client.send(List.of(STEP))).containsExactly(new Outcome.Recorded(1));
        }

        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aRefusalIsNotAskedAgain() {
        answers.add("403 not allowed");

        try (FeedClient client = client()) {
            assertThatThrownBy(() -> client.send(List.of(STEP)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("answered 403 not allowed");
        }

        assertThat(pauses).isEmpty();
    }

    @Test
    void aTokenIsReadForEachRequest() throws IOException, InterruptedException {
        answers.add("200 {\"results\":[{\"recorded\":1}]}");
        answers.add("200 {\"results\":[{\"recorded\":1}]}");
        Path file = folder.resolve("token");

        try (FeedClient client = client(FeedSignIn.token(file))) {
            Files.writeString(file, "first\n");
            client.send(List.of(STEP));
            Files.writeString(file, "second\n");
            client.send(List.of(STEP));
            Files.delete(file);
            assertThatThrownBy(() -> client.send(List.of(STEP)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "the token file " + file + " cannot be read: java.nio.file.NoSuchFileException: " + file);
        }

        assertThat(requests)
                .extracting(said -> said.substring(0, said.indexOf(" {")))
                .containsExactly("Bearer first null", "Bearer second session=1");
    }

    private FeedClient client() {
        return client(FeedSignIn.account("intake", "p\u00e4ss"));
    }

    private FeedClient client(FeedSignIn signIn) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new FeedClient(uri, signIn, pauses::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Cookie") + " " + body);
        String answer = Objects.requireNonNull(answers.poll());
        byte[] bytes = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Set-Cookie", "session=1; Path=/");
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
