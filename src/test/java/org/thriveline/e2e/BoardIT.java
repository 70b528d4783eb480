package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.web.Caller;
import org.thriveline.wire.Wire;
import tools.jackson.databind.JsonNode;

/** A supervisor's evening: signs in, watches a file played into the server, loses the line, and has the right board again. */
class BoardIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path data;

    private static Jar server;
    private static int port;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = Jar.server(data);
        chromium = new Chromium();
        port = server.port();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void showsWhatIsFedThroughADroppedConnection() throws IOException {
        try (Wire wire = new Wire(port);
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            signIn(page, wire.port());
            String empty = page.getByTestId("position").textContent();

            try (Jar feed = feed()) {
                await().atMost(PATIENCE)
                        .until(() -> !page.getByTestId("position").textContent().equals(empty));
                await().atMost(PATIENCE).until(() -> number(page, "grade-2-open") > 0);
                wire.cut();
                assertThat(page.getByTestId("connection"))
                        .not()
                        .hasAttribute("data-state", "live", attributeIn(PATIENCE));
                String before = page.getByTestId("position").textContent();
                await().atMost(PATIENCE).until(() -> position() > Integer.parseInt(before.replaceAll("\\D", "")) + 10);
                wire.mend();
                assertThat(page.getByTestId("connection")).hasAttribute("data-state", "live", attributeIn(PATIENCE));
                assertThat(feed.exitCode()).as(feed.errors()).isZero();
                assertThat(feed.lastLine()).contains("\"read\":48").contains("\"rejected\":0");
            }

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(shown(page)).isEqualTo(expected(board())));
            assertThat(number(page, "grade-2-open")).as("something is open").isPositive();
        }
    }

    private static Jar feed() {
        return Jar.start(
                data,
                "feed",
                "--mapping",
                "cad-911",
                "--as-live",
                "--speed",
                "120",
                "--url",
                "http://127.0.0.1:" + port,
                Path.of("src/test/resources/e2e/synthetic-cad.csv").toString());
    }

    static void signIn(Page page, int port) {
        page.navigate("http://localhost:" + port + "/");
        page.getByLabel("Name").fill("supervisor");
        page.getByLabel("Password").fill(Jar.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByTestId("connection")).hasAttribute("data-state", "live", attributeIn(PATIENCE));
    }

    private static LocatorAssertions.HasAttributeOptions attributeIn(Duration time) {
        return new LocatorAssertions.HasAttributeOptions().setTimeout((double) time.toMillis());
    }

    private static JsonNode board() {
        return Caller.basic(port, "supervisor", Jar.PASSWORD)
                .get("/api/v1/board")
                .json();
    }

    private static int position() {
        return board().get("position").asInt();
    }

    private static int number(Page page, String testId) {
        return Integer.parseInt(page.getByTestId(testId).first().textContent().replaceAll("\\D", ""));
    }

    /** What the page says, by the name of each figure. */
    private static Map<String, Integer> shown(Page page) {
        Map<String, Integer> shown = new TreeMap<>();
        for (String figure : expected(board()).keySet()) {
            shown.put(figure, number(page, figure));
        }
        return shown;
    }

    /** What the server says, by the same names. */
    private static Map<String, Integer> expected(JsonNode shown) {
        JsonNode board = shown.get("board");
        Map<String, Integer> figures = new TreeMap<>();
        figures.put("position", shown.get("position").asInt());
        figures.put("past-target", board.at("/incidents/pastTarget").asInt());
        figures.put("stop-searches-today", board.at("/stopSearches/today").asInt());
        List<JsonNode> grades = new ArrayList<>();
        board.at("/incidents/grades").forEach(grades::add);
        for (JsonNode grade : grades) {
            String key =
                    grade.get("grade").isNull() ? "none" : grade.get("grade").asString();
            figures.put("grade-" + key + "-open", grade.get("open").asInt());
        }
        board.at("/missing/risks")
                .forEach(risk -> figures.put(
                        "missing-" + risk.get("risk").asString() + "-open",
                        risk.get("open").asInt()));
        board.at("/calls/lines")
                .forEach(line -> figures.put(
                        "calls-" + line.get("line").asString() + "-waiting",
                        line.get("waiting").asInt()));
        return figures;
    }
}
