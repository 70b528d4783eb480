package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.fuzz.Wire;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;

/** Who asks too often is told when to ask again, and nobody else. Each test comes from an address of its own. */
@TestPropertySource(
        properties = {
            "thriveline.rates.address.burst=60",
            "thriveline.rates.address.per-minute=1",
            "thriveline.rates.failures.burst=5",
            "thriveline.rates.failures.per-minute=1",
            "thriveline.rates.account.burst=20",
            "thriveline.rates.account.per-minute=1",
            "thriveline.rates.changes.burst=4",
            "thriveline.rates.changes.per-minute=2",
            "thriveline.rates.imports.burst=1",
            "thriveline.rates.imports.per-minute=1",
            "thriveline.rates.work.burst=3",
            "thriveline.rates.work.per-minute=1"
        })
class RatesTest extends ServedTest {
    private static final String JSON = "Content-Type: application/json";

    private static String basic(String account) {
        return Wire.basic(account, Caller.PASSWORD);
    }

    private List<Integer> statuses(int times, Wire wire, String method, String path, String body, String... headers)
            throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(wire.send(method, path, body.getBytes(UTF_8), headers).status());
        }
        return statuses;
    }

    @Test
    void anAccountThatAsksTooOften() throws IOException {
        try (Wire wire = new Wire(port(), 10_000, "127.0.1.1")) {
            assertThat(statuses(20, wire, "GET", "/api/v1/session", "", basic("analyst")))
                    .containsOnly(200);

            Wire.Heard refused = wire.send("GET", "/api/v1/session", new byte[0], basic("analyst"));

            assertThat(refused.text())
                    .isEqualTo("{\"type\":\"urn:thriveline:problem:too-many-requests\",\"title\":\"Too many requests\","
                            + "\"status\":429,\"detail\":\"Too many requests by this account. Try again in "
                            + refused.header("Retry-After") + " s.\",\"instance\":\"/api/v1/session\"}");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(statuses(1, wire, "GET", "/api/v1/session", "", basic("reporter")))
                    .as("another account at the same address")
                    .containsExactly(200);
        }
    }

    @Test
    void changesHaveARateOfTheirOwn() throws IOException {
        try (Wire wire = new Wire(port(), 10_000, "127.0.1.2")) {
            assertThat(statuses(5, wire, "POST", "/api/v1/calls", "{\"line\":\"999\"}", basic("intake"), JSON))
                    .containsExactly(201, 201, 201, 201, 429);
            assertThat(statuses(1, wire, "GET", "/api/v1/session", "", basic("intake")))
                    .containsExactly(200);
        }
    }

    @Test
    void importsToo() throws IOException {
        try (Wire wire = new Wire(port(), 10_000, "127.0.1.3")) {
            assertThat(statuses(
                            2,
                            wire,
                            "POST",
                            "/api/v1/imports",
                            "--b--\r\n",
                            basic("supervisor"),
                            "Content-Type: multipart/form-data;boundary=b"))
                    .containsExactly(400, 429);
        }
    }

    @Test
    void andReportsMadeAndVerified() throws IOException {
        try (Wire wire = new Wire(port(), 10_000, "127.0.1.4")) {
            assertThat(statuses(4, wire, "GET", "/api/v1/reports/none/verification", "", basic("reporter")))
                    .containsExactly(404, 404, 404, 429);
        }
    }

    @Test
    void anAddressThatGuesses() throws IOException {
        try (Wire wire = new Wire(port(), 10_000, "127.0.1.5")) {
            Caller desk = stranger();
            List<Integer> guesses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                guesses.addAll(statuses(1, wire, "GET", "/api/v1/session", "", Wire.basic("name" + i, "guess")));
            }

            assertThat(guesses).containsExactly(401, 401, 401, 401, 401, 429);
            assertThat(statuses(1, wire, "GET", "/api/v1/session", "", basic("admin")))
                    .as("a new sign-in from there waits")
                    .containsExactly(429);
            assertThat(desk.signIn("admin", Caller.PASSWORD).status())
                    .as("from another address it does not")
                    .isEqualTo(204);
            assertThat(statuses(1, wire, "GET", "/api/v1/board", "", "Cookie: thriveline=" + desk.cookie("thriveline")))
                    .as("nor does a session that there is, wherever it is")
                    .containsExactly(200);
        }
    }

    @Test
    void anAddressThatAsksTooOften() throws IOException {
        try (Wire wire = new Wire(port(), 10_000, "127.0.1.6")) {
            assertThat(statuses(60, wire, "GET", "/api/v1/board", "")).containsOnly(401);
            assertThat(statuses(1, wire, "GET", "/index.html", "")).containsExactly(429);
        }
    }
}
