package org.thriveline.intake;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends steps over HTTP. It signs in with every request and keeps the server's session, so that the password need not be
 * checked anew each time. A request that fails is sent again: steps are idempotent. Used by one thread.
 */
public final class FeedClient implements FeedServer, AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper mapper = new JsonMapper();
    private final URI endpoint;
    private final FeedSignIn signIn;
    private final FeedPlayer.Pause pause;

    /**
     * @param server the server's address, such as {@code http://127.0.0.1:8080}
     * @param pause waits before a request is sent again
     */
    public FeedClient(URI server, FeedSignIn signIn, FeedPlayer.Pause pause) {
        this.endpoint = URI.create(server.toString().replaceAll("/+$", "") + "/api/v1/feed");
        this.signIn = signIn;
        this.pause = pause;
    }

    private record Batch(List<FeedStep> steps) {}

    @Override
    public List<Outcome> send(List<FeedStep> steps) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Authorization", signIn.header())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(new Batch(steps))))
                .build();
        List<Outcome> outcomes = outcomes(answer(request));
        if (outcomes.size() != steps.size()) {
            throw new IllegalStateException(
                    "the server answered for " + outcomes.size() + " of " + steps.size() + " steps");
        }
        return outcomes;
    }

    private String answer(HttpRequest request) throws InterruptedException {
        String trouble = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (attempt > 0) {
                pause.of(Duration.ofSeconds(1L << attempt));
            }
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    return response.body();
                }
                trouble = "answered " + response.statusCode() + " " + response.body();
                if (response.statusCode() < 500) {
                    break;
                }
            } catch (IOException e) {
                trouble = "cannot be reached: " + e;
            }
        }
        throw new IllegalStateException(endpoint + " " + trouble);
    }

    private List<Outcome> outcomes(String body) {
        return StreamSupport.stream(mapper.readTree(body).path("results").spliterator(), false)
                .map(FeedClient::outcome)
                .toList();
    }

    private static Outcome outcome(JsonNode result) {
        return result.path("reason").isString()
                ? new Outcome.Rejected(
                        result.path("reason").stringValue(),
                        result.path("message").asString(""))
                : new Outcome.Recorded(result.path("recorded").asInt(0));
    }

    @Override
    public void close() {
        http.close();
    }
}
