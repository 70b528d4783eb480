package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.fuzz.Wire;

/** Who sends slowly, or nothing, keeps nobody else waiting. */
@TestPropertySource(
        properties = {
            "server.tomcat.connection-timeout=3s",
            "server.tomcat.threads.max=40",
            "thriveline.bodies.each=10",
            "thriveline.bodies.all=20",
            "thriveline.bodies.patience=4s"
        })
class SlowRequestTest extends ServedTest {
    private static final String INTAKE = Wire.basic("intake", Caller.PASSWORD);
    private static final String BEGUN =
            " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n";

    private final List<Wire> slow = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Wire wire : slow) {
            wire.close();
        }
    }

    private Wire say(String from, String text) throws IOException {
        Wire wire = new Wire(port(), 20_000, from);
        slow.add(wire);
        wire.say(text.getBytes(UTF_8));
        return wire;
    }

    private void othersAreServed() throws IOException {
        try (Wire other = new Wire(port(), 2_500)) {
            assertThat(other.send("GET", "/api/v1/session", new byte[0], INTAKE).status())
                    .isEqualTo(200);
            assertThat(other.send(
                                    "POST",
                                    "/api/v1/calls",
                                    "{\"line\":\"999\"}".getBytes(UTF_8),
                                    INTAKE,
                                    "Content-Type: application/json")
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void headersThatDoNotEnd() throws IOException {
        for (int i = 0; i < 300; i++) {
            say("127.0.2.1", "GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\nX-A: b");
        }

        othersAreServed();
        assertThatThrownBy(() -> slow.getFirst().hear()).isInstanceOf(EOFException.class);
    }

    @Test
    void aConnectionThatSaysNothing() throws IOException {
        Wire idle = say("127.0.2.2", "");
        idle.say(new byte[0]);

        assertThatThrownBy(idle::hear).isInstanceOf(EOFException.class);
        othersAreServed();
    }

    @Test
    void bodiesThatDoNotComeFromOneAddress() throws IOException {
        for (int i = 0; i < 60; i++) {
            say("127.0.2.3", "POST /api/v1/calls" + BEGUN + INTAKE + "\r\n\r\n{");
        }

        othersAreServed();
        List<String> answers = new ArrayList<>();
        for (Wire wire : slow) {
            Wire.Heard heard = wire.hear();
            answers.add(heard.status() + heard.header("Retry-After") + heard.text());
        }
        String instance = ",\"instance\":\"/api/v1/calls\"}";
        String many =
                "5032{\"type\":\"urn:thriveline:problem:too-many-bodies\",\"title\":\"Too many bodies\",\"status\":503,"
                        + "\"detail\":\"Too many requests are still being sent. Try again soon.\"" + instance;
        String late = "408{\"type\":\"about:blank\",\"title\":\"Request Timeout\",\"status\":408,"
                + "\"detail\":\"The request cannot be served.\"" + instance;
        assertThat(answers).containsOnly(many, late);
        assertThat(answers.stream().filter(late::equals)).hasSize(10);
    }

    @Test
    void bodiesOfStrangersFromManyAddresses() throws IOException {
        for (int i = 0; i < 60; i++) {
            say("127.0.3." + (1 + i % 6), "POST /api/v1/session" + BEGUN + "\r\n{");
        }

        othersAreServed();
        int refused = 0;
        for (Wire wire : slow) {
            int status = wire.hear().status();
            assertThat(status).as("told before its body came, if at all").isIn(403, 503);
            refused += status == 503 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(40);
    }

    @Test
    void aBodyThatTrickles() throws Exception {
        Wire trickle = say("127.0.2.4", "POST /api/v1/calls" + BEGUN + INTAKE + "\r\n\r\n{");
        long start = System.nanoTime();
        Thread drops = Thread.ofVirtual().start(() -> {
            try {
                for (int i = 0; i < 100; i++) {
                    Thread.sleep(100);
                    trickle.say(new byte[] {' '});
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        Wire.Heard heard = trickle.hear();

        assertThat(heard.status()).isEqualTo(408);
        assertThat((System.nanoTime() - start) / 1_000_000).isBetween(3_900L, 8_000L);
        drops.interrupt();
        drops.join();
        othersAreServed();
    }

    @Test
    void whoSendsTooMuchStillReadsWhy() throws IOException {
        try (Wire wire = new Wire(port(), 10_000)) {
            byte[] large = "x".repeat(1 << 20).getBytes(UTF_8);

            assertThat(wire.send("POST", "/api/v1/calls", large, INTAKE, "Content-Type: application/json")
                            .status())
                    .isEqualTo(413);
            assertThat(wire.send("POST", "/api/v1/calls", large).status()).isEqualTo(401);
        }
    }
}
