package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.thriveline.e2e.reckoning.Reckoning;
import org.thriveline.web.Caller;
import tools.jackson.databind.JsonNode;

/**
 * A server with four weeks of the shipped scenario, run on from there, and a storm that began a while ago, since the shipped ones
 * rage on days of their own. What was asked of it is compared with its log once it has stopped.
 */
final class Shift implements AutoCloseable {
    private static final Path SHIPPED = Path.of("src/main/resources/scenarios/new-year-and-storm.yaml");
    private final Path data;
    private final Jar server;
    private final int port;

    /** Starts it and waits until it has come to the present. */
    Shift(Path data) throws IOException {
        this.data = data;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Path scenario = Files.writeString(
                Files.createTempDirectory("thriveline").resolve("scenario.yaml"),
                Files.readString(SHIPPED) + storm(now.minus(Duration.ofMinutes(100)), now.plus(Duration.ofHours(6))));
        this.server = Jar.start(data, "simulate", "--live", "--scenario", scenario.toString(), "--server.port=0");
        this.port = server.port();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        ask("/api/v1/simulation").path("state").asString("").equals("live"));
    }

    private static String storm(Instant from, Instant to) {
        return """
              - name: A storm in the north
                from: %s
                to: %s
                factors: {calls-999: 3, calls-101: 1.5, incidents: 2.5, missing: 3}
                areas: [NN, NR, NA]
            """.formatted(local(from), local(to));
    }

    private static String local(Instant moment) {
        return moment.atZone(Glance.ZONE).toLocalDateTime().toString();
    }

    int port() {
        return port;
    }

    JsonNode ask(String path) {
        return Caller.basic(port, "supervisor", Jar.PASSWORD).get(path).json();
    }

    /** Stops the server and reads its whole log. */
    Reckoning end() throws IOException {
        server.close();
        try (Jar export = Jar.start(data, "export-log")) {
            assertThat(export.exitCode()).as(export.errors()).isZero();
            return new Reckoning(export.outputFile());
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
