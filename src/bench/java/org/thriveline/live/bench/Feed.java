package org.thriveline.live.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Incidents recorded over HTTP at a steady rate, one event a request, and when each was acknowledged. */
final class Feed implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int PEOPLE = 8;
    private static final int UNDER_WAY = 40;
    private static final String[] AREAS = {"NH", "NR", "NL"};
    private static final String[] STEPS = {
        "/grade|{\"grade\":2,\"reason\":\"benchmark\"}",
        "/dispatch|{\"unit\":\"B%d\"}",
        "/arrival|{\"unit\":\"B%d\"}",
        "/resolution|{}",
        "/closure|{\"closing\":\"theft\"}"
    };

    private final URI server;
    private final String basic;
    private final HttpClient http = HttpClient.newBuilder().build();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final AtomicLongArray acknowledged = new AtomicLongArray(1_000_000);
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean open = true;

    Feed(int port, String password) {
        this.server = URI.create("http://127.0.0.1:" + port);
        this.basic = "Basic " + Base64.getEncoder().encodeToString(("intake:" + password).getBytes(UTF_8));
    }

    /** Begins to record so many events a second. */
    void start(int rate) {
        long pause = 1_000_000_000L * PEOPLE / rate;
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            people.execute(() -> record(number, System.nanoTime() + pause * number / PEOPLE, pause));
        }
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

    /** One person's incidents, some under way at once, a step each in turn. */
    private void record(int person, long begin, long pause) {
        long next = begin;
        for (long turn = 0; open; turn++) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += pause;
            long round = turn / UNDER_WAY;
            int step = (int) (round % (STEPS.length + 1));
            long incident = round / (STEPS.length + 1) * UNDER_WAY + turn % UNDER_WAY;
            String id = "bench-" + person + "-" + incident;
            if (step == 0) {
                String area = AREAS[(int) (incident % AREAS.length)];
                post("", "{\"id\":\"" + id + "\",\"opening\":\"theft\",\"qualifiers\":[],\"area\":\"" + area + "\"}");
            } else {
                String[] what = STEPS[step - 1].split("\\|", -1);
                post("/" + id + what[0], what[1].replace("%d", Integer.toString(person)));
            }
        }
    }

    private void post(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1/incidents" + path))
                .header("Authorization", basic)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                acknowledged.set(count.getAndIncrement(), System.currentTimeMillis());
            } else if (refused.getAndIncrement() == 0) {
                System.err.println(path + " " + body + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
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
        people.close();
    }

    @Override
    public void close() {
        stop();
        http.close();
    }
}
