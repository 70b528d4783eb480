package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** The live protocol against the whole application over a real socket; each test cites the rules it holds. */
class LiveSocketTest extends ServedTest {
    private static final String BOARD = "{\"type\":\"subscribe\",\"view\":\"board\"}";

    @Test
    void lp1RefusesWhoHasNotSignedIn() {
        assertThatThrownBy(() -> new Browser(port(), true))
                .satisfies(thrown -> assertThat(status(thrown)).isEqualTo(401));
    }

    @Test
    void lp2RefusesAPageOfAnotherSite() {
        String[] basic = Browser.basic("supervisor", Caller.PASSWORD);

        assertThatThrownBy(() -> new Browser(port(), true, basic[0], basic[1], "Origin", "https://elsewhere.example"))
                .satisfies(thrown -> assertThat(status(thrown)).isEqualTo(403));
        try (Browser own = new Browser(port(), true, basic[0], basic[1], "Origin", "http://localhost:" + port())) {
            await().untilAsserted(() -> assertThat(own.messages("hello")).hasSize(1));
        }
    }

    @Test
    void lp3And6And10SaysHelloThenTheBoardThenWhatChanges() {
        try (Browser browser = browser()) {
            browser.say(BOARD);
            await().untilAsserted(() -> assertThat(browser.messages()).hasSizeGreaterThanOrEqualTo(2));
            assertThat(browser.messages().get(0).get("type").asString()).isEqualTo("hello");
            assertThat(browser.messages().get(0).get("protocol").asInt()).isEqualTo(2);
            assertThat(browser.messages().get(1).get("type").asString()).isEqualTo("snapshot");
            int before = open(browser, "board");

            record("NH");

            await().untilAsserted(() -> assertThat(open(browser, "board")).isEqualTo(before + 1));
            assertThat(browser.messages("snapshot"))
                    .as("changes come as patches")
                    .hasSize(1);
            assertThat(browser.picture("board")).isEqualTo(board("").get("board"));
        }
    }

    @Test
    void lp5ShowsOneAreaToWhoAsksForIt() {
        try (Browser browser = browser()) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"board\",\"area\":\"NR\",\"rate\":1}");
            await().untilAsserted(() -> assertThat(browser.picture("board/NR")).isNotNull());
            int before = open(browser, "board/NR");
            record("NR");
            record("NL");
            clock.forward(Duration.ofSeconds(1));

            await().untilAsserted(() -> assertThat(browser.picture("board/NR"))
                    .isEqualTo(board("?area=NR").get("board")));
            assertThat(open(browser, "board/NR")).isEqualTo(before + 1);
        }
    }

    @Test
    void lp7ResumesFromTheFrameABrowserHolds() {
        JsonNode held;
        try (Browser first = browser()) {
            first.say(BOARD);
            await().untilAsserted(() -> assertThat(first.frame("board")).isNotNull());
            held = Objects.requireNonNull(first.frame("board"));
        }
        record("NH");

        try (Browser second = browser()) {
            second.say("{\"type\":\"subscribe\",\"view\":\"board\",\"since\":" + held + "}");

            await().untilAsserted(() -> assertThat(second.messages("patch")).isNotEmpty());
            assertThat(second.messages("patch").getFirst().get("from")).isEqualTo(held);
            assertThat(second.messages("snapshot")).isEmpty();
        }
        try (Browser third = browser()) {
            third.say("{\"type\":\"subscribe\",\"view\":\"board\",\"since\":"
                    + "{\"position\":0,\"at\":\"1999-01-01T00:00:00Z\"}}");

            await().untilAsserted(() -> assertThat(third.messages("snapshot")).hasSize(1));
        }
    }

    @Test
    void lp9StopsAChannel() {
        try (Browser browser = browser()) {
            browser.say(BOARD);
            browser.say("{\"type\":\"subscribe\",\"view\":\"board\",\"area\":\"NL\"}");
            await().untilAsserted(() -> assertThat(browser.picture("board/NL")).isNotNull());
            browser.say("{\"type\":\"unsubscribe\",\"channel\":\"board/NL\"}");
            browser.say("{\"type\":\"subscribe\",\"view\":\"none\"}");
            await().untilAsserted(() -> assertThat(browser.messages("error")).hasSize(1));
            JsonNode picture = browser.picture("board/NL");

            record("NL");

            await().untilAsserted(() ->
                    assertThat(browser.picture("board")).isEqualTo(board("").get("board")));
            assertThat(browser.picture("board/NL")).isEqualTo(picture);
        }
    }

    @Test
    void lp11And13FramesGoForwardAndStillnessIsSaid() {
        try (Browser browser = browser()) {
            browser.say(BOARD);
            await().untilAsserted(() -> assertThat(browser.messages("snapshot")).hasSize(1));

            clock.forward(Duration.ofSeconds(5));

            await().untilAsserted(() -> assertThat(browser.messages("patch")).hasSize(1));
            JsonNode still = browser.messages("patch").getFirst();
            assertThat(still.get("ops")).isEmpty();
            assertThat(still.get("to").get("at").asString())
                    .isGreaterThan(still.get("from").get("at").asString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                   | bad-message       | not JSON, at line 1 column"
                        + " 2",
                "{\"type\":\"shout\"}                                | unknown-type      | type: none of subscribe,"
                        + " unsubscribe, play, pause, resume, pace, step, seek, stop",
                "{\"type\":\"subscribe\"}                            | bad-message       | view: is missing",
                "{\"type\":\"subscribe\",\"view\":\"none\"}          | unknown-view      | view: none of board, thrive,"
                        + " unusual, incidents",
                "{\"type\":\"subscribe\",\"view\":\"board\",\"area\":\"XX\"} | unknown-area | area: the policy in"
                        + " force has no such area",
                "{\"type\":\"subscribe\",\"view\":\"board\",\"rate\":5}      | bad-rate     | rate: from 1 to 4",
                "{\"type\":\"subscribe\",\"view\":\"board\",\"rate\":\"x\"}  | bad-message  | rate: is not known here,"
                        + " or of the wrong kind",
                "{\"type\":\"unsubscribe\"}                          | bad-message       | channel: is missing",
            })
    void lp15AnswersWhatItCannotUse(String message, String code, String words) {
        try (Browser browser = browser()) {
            browser.say(message);

            await().untilAsserted(() -> assertThat(browser.messages("error")).hasSize(1));
            JsonNode error = browser.messages("error").getFirst();
            assertThat(List.of(
                            error.get("code").asString(), error.get("message").asString()))
                    .containsExactly(code, words);
        }
    }

    @Test
    void lp16EndsTheSessionOfALongMessage() {
        try (Browser browser = browser()) {
            browser.say("\"" + "x".repeat(17 << 10) + "\"");

            await().untilAsserted(() -> assertThat(browser.closed()).isCompletedWithValue(1009));
        }
    }

    @Test
    void lp17SignsOutEverySocketOfTheSession() {
        Caller page = stranger();
        assertThat(page.signIn("supervisor", Caller.PASSWORD).status()).isEqualTo(204);
        String cookie = "thriveline=" + page.cookie("thriveline");
        try (Browser browser = new Browser(port(), true, "Cookie", cookie);
                Browser other = browser()) {
            browser.say(BOARD);
            await().untilAsserted(() -> assertThat(browser.picture("board")).isNotNull());

            Reply reply = page.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", page.cookie("XSRF-TOKEN"));

            assertThat(reply.status()).isEqualTo(204);
            await().untilAsserted(() -> assertThat(browser.closed()).isCompleted());
            assertThat(browser.messages("end").getFirst().get("reason").asString())
                    .isEqualTo("signed-out");
            assertThat(other.closed()).isNotCompleted();
        }
    }

    @Test
    void lp12ABrowserThatReadsNothingHoldsUpNobody() {
        String[] basic = Browser.basic("supervisor", Caller.PASSWORD);
        try (Browser deaf = new Browser(port(), false, basic);
                Browser browser = browser()) {
            deaf.say(BOARD);
            browser.say(BOARD);
            await().untilAsserted(() -> assertThat(browser.picture("board")).isNotNull());

            for (int i = 0; i < 20; i++) {
                record("NH");
                clock.forward(Duration.ofMillis(250));
                await().untilAsserted(() ->
                        assertThat(browser.picture("board")).isEqualTo(board("").get("board")));
            }
            assertThat(deaf.messages()).isEmpty();
        }
    }

    private Browser browser() {
        return new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD));
    }

    private JsonNode board(String query) {
        return client("supervisor").get("/api/v1/board" + query).json();
    }

    private static int open(Browser browser, String channel) {
        return Objects.requireNonNull(browser.picture(channel))
                .at("/incidents/open")
                .asInt();
    }

    /** Records an incident, and lets a tick pass once the board has it: the clock of the test stands still otherwise. */
    private void record(String area) {
        long before = board("").get("position").asLong();
        Reply reply = client("intake")
                .post("/api/v1/incidents", "{\"opening\":\"rtc\",\"qualifiers\":[],\"area\":\"" + area + "\"}");
        assertThat(reply).hasToString("201");
        await().until(() -> board("").get("position").asLong() > before);
        clock.forward(Duration.ofMillis(250));
    }

    private static int status(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof WebSocketHandshakeException refused)) {
            cause = Objects.requireNonNull(cause.getCause());
        }
        return refused.getResponse().statusCode();
    }
}
