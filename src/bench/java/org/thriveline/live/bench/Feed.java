package org.thriveline.live.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/** Incidents fed in at a steady rate, as a force's own systems would: a few steps every 50 ms; and when each was acknowledged. */
final class Feed implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int BATCHES = 20;
    private static final int UNDER_WAY = 400;
    private static final String[] AREAS = {"NH", "NR", "NL"};
    private static final String[] STEPS = {
        "record-incident|,\"opening\":\"theft\",\"area\":\"%s\",\"qualifiers\":[]",
        "set-grade|,\"grade\":2,\"reason\":\"benchmark\"",
        "dispatch|,\"unit\":\"B1\"",
        "arrive|,\"unit\":\"B1\"",
        "resolve|",
        "close|,\"closing\":\"theft\""
    };

    private final URI server;
    private final String basic;
    private final HttpClient http = HttpClient.newBuilder().build();
    private final ExecutorService source = Executors.newSingleThreadExecutor();
    private final AtomicLongArray acknowledged = new AtomicLongArray(1_000_000);
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean open = true;

    Feed(int port, String password) {
        this.server = URI.create("http://127.0.0.1:" + port);
        this.basic = "Basic " + Base64.getEncoder().encodeToString(("intake:" + password).getBytes(UTF_8));
    }

    /** Begins to feed so many events a second. */
    void start(int rate) {
        source.execute(() -> feed(rate / BATCHES));
    }

    /** Returns when the n-th acknowledgement came, from 1, in milliseconds since the epoch; 0 where it has not. */
    long acknowledged(long n) {
        return n < 1 || n > acknowledged.length() ? 0 : acknowledged.get((int) n - 1);
    }

    int count() {
        return count.get();
    }

    int refused() {
        return refused.get();
    }

    private void feed(int size) {
        long pause = 1_000_000_000L / BATCHES;
        long next = System.nanoTime();
        for (long turn = 0; open; turn += size) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += pause;
            send(LongStream.range(turn, turn + size).mapToObj(Feed::step).toList());
        }
    }

    /** Many incidents are under way at once, each a step in turn. */
    private static String step(long turn) {
        long round = turn / UNDER_WAY;
        String[] what = STEPS[(int) (round % STEPS.length)].split("\\|", -1);
        long incident = round / STEPS.length * UNDER_WAY + turn % UNDER_WAY;
        String area = AREAS[(int) (incident % AREAS.length)];
        return "{\"source\":\"bench:" + turn + "\",\"step\":{\"type\":\"incident." + what[0] + "\",\"id\":\"bench-"
                + incident + "\",\"at\":\"" + Instant.now() + "\"" + what[1].replace("%s", area) + "}}";
    }

    private void send(List<String> steps) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/feed"))
                .header("Authorization", basic)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"steps\":[" + String.join(",", steps) + "]}"))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            long now = System.currentTimeMillis();
            MAPPER.readTree(answer.body()).path("results").forEach(result -> {
                if (result.path("recorded").asInt(0) == 1) {
                    acknowledged.set(count.getAndIncrement(), now);
                } else if (refused.getAndIncrement() == 0) {
                    System.err.println(result);
                }
            });
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            System.err.println(e);
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    /** Returns how many units of work there are in the log. */
    long position() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/board"))
                .header("Authorization", basic)
                .build();
        try {
            return MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body())
                    .get("position")
                    .asLong();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Stops after the steps under way. */
    void stop() {
        open = false;
        source.close();
    }

    @Override
    public void close() {
        stop();
        http.close();
    }
}
