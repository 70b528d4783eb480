package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thriveline.web.Caller;
import org.thriveline.web.PastServedTest;
import org.thriveline.web.Reply;
import tools.jackson.databind.JsonNode;

/** Playing the past over a real socket; each test cites the rules it holds. */
class PlayingTest extends PastServedTest {
    private static final String PAUSED = play("p1", "board", "\"speed\":600,\"paused\":true");

    @Autowired
    private Players players;

    @Test
    void lp20And21And22ShowsAMomentAndWaits() {
        try (Browser browser = browser()) {
            browser.say(PAUSED);

            await().untilAsserted(() -> assertThat(browser.picture("play/p1/board"))
                    .isEqualTo(board("2018-08-18T21:40:00Z", "").get("board")));
            assertThat(browser.messages("player"))
                    .map(JsonNode::toString)
                    .containsExactly("{\"type\":\"player\",\"channel\":\"play/p1\",\"state\":\"paused\","
                            + "\"at\":\"2018-08-18T21:40:00Z\",\"speed\":600}");
            assertThat(Objects.requireNonNull(browser.frame("play/p1/board")).toString())
                    .isEqualTo("{\"position\":162,\"at\":\"2018-08-18T21:40:00Z\"}");
        }
    }

    @Test
    void lp20And21PlaysAViewOfAnAreaToItsEnd() {
        try (Browser browser = browser()) {
            browser.say(play("p1", "incidents", "\"area\":\"NH\",\"speed\":3600,\"to\":\"2018-08-18T23:30:00Z\""));

            await().untilAsserted(() -> assertThat(states(browser)).containsExactly("playing", "ended"));
            JsonNode last = Objects.requireNonNull(browser.frame("play/p1/incidents"));
            assertThat(last.get("at").asString()).isEqualTo("2018-08-18T23:30:00Z");
            assertThat(browser.picture("play/p1/incidents"))
                    .isEqualTo(board("2018-08-18T23:30:00Z", "&view=incidents&area=NH").get("board"));
            List<String> moments = browser.messages("patch").stream()
                    .map(patch -> patch.at("/to/at").asString())
                    .toList();
            assertThat(moments).as("forwards").isSorted().hasSizeGreaterThan(5);
        }
    }

    @Test
    void lp21EveryFrameIsTheBoardOfItsMoment() {
        try (Browser browser = browser()) {
            browser.say(play("p1", "board", "\"speed\":1200"));
            for (int i = 0; i < 5; i++) {
                int before = browser.messages("patch").size();
                await().until(() -> browser.messages("patch").size() > before);
                Shown shown = frame(browser);

                assertThat(shown.data()).isEqualTo(board(shown.at(), "").get("board"));
            }
        }
    }

    private record Shown(String at, JsonNode data) {}

    private static Shown frame(Browser browser) {
        synchronized (browser) {
            return new Shown(
                    Objects.requireNonNull(browser.frame("play/p1/board"))
                            .get("at")
                            .asString(),
                    Objects.requireNonNull(browser.picture("play/p1/board")));
        }
    }

    @Test
    void lp23StepsForwardsAndBack() {
        try (Browser browser = browser()) {
            browser.say(PAUSED);
            shows(browser, "2018-08-18T21:40:00Z");
            browser.say("{\"type\":\"step\",\"player\":\"p1\",\"seconds\":900}");
            shows(browser, "2018-08-18T21:55:00Z");
            browser.say("{\"type\":\"step\",\"player\":\"p1\",\"seconds\":-3600}");
            shows(browser, "2018-08-18T20:55:00Z");
            browser.say("{\"type\":\"seek\",\"player\":\"p1\",\"at\":\"2018-08-18T22:10:00Z\"}");
            shows(browser, "2018-08-18T22:10:00Z");
            browser.say("{\"type\":\"step\",\"player\":\"p1\",\"seconds\":-90000}");
            shows(browser, "2018-08-17T21:10:00Z");

            assertThat(states(browser)).containsOnly("paused");
            assertThat(browser.messages("snapshot")).hasSize(1);
        }
    }

    @Test
    void lp23PausesResumesAndChangesItsPace() {
        try (Browser browser = browser()) {
            browser.say(PAUSED);
            shows(browser, "2018-08-18T21:40:00Z");
            browser.say("{\"type\":\"resume\",\"player\":\"p1\"}");
            await().until(() -> browser.messages("patch").size() > 3);
            browser.say("{\"type\":\"pace\",\"player\":\"p1\",\"speed\":3600}");
            await().until(() -> Instant.parse(frame(browser).at()).isAfter(Instant.parse("2018-08-18T22:00:00Z")));
            browser.say("{\"type\":\"pause\",\"player\":\"p1\"}");
            await().untilAsserted(
                    () -> assertThat(states(browser)).containsExactly("paused", "playing", "playing", "paused"));
            String stood = browser.messages("player").getLast().get("at").asString();
            browser.say("{\"type\":\"step\",\"player\":\"p1\",\"seconds\":1}");

            shows(browser, Instant.parse(stood).plusSeconds(1).toString());
            assertThat(browser.messages("player"))
                    .map(said -> said.get("speed").asInt())
                    .containsExactly(600, 600, 3600, 3600, 3600);
        }
    }

    @Test
    void lp22EndsAtThePresentAndNeverGoesBeyond() {
        try (Browser browser = browser()) {
            browser.say(PAUSED);
            shows(browser, "2018-08-18T21:40:00Z");
            String now = clock.instant().toString().substring(0, 23) + "Z";
            for (int years = 0; years < 10; years++) {
                browser.say("{\"type\":\"step\",\"player\":\"p1\",\"seconds\":31536000}");
            }
            shows(browser, now);
            browser.say("{\"type\":\"resume\",\"player\":\"p1\"}");

            await().untilAsserted(() -> assertThat(states(browser)).endsWith("playing", "ended"));
            assertThat(frame(browser).at()).isEqualTo(now);
        }
    }

    @Test
    void lp23AndLp24StopsAndThenThereIsNoSuchPlayer() {
        try (Browser browser = browser()) {
            browser.say(play("p1", "board", "\"speed\":1"));
            await().until(() -> browser.picture("play/p1/board") != null);
            browser.say("{\"type\":\"stop\",\"player\":\"p1\"}");
            browser.say("{\"type\":\"pause\",\"player\":\"p1\"}");

            await().untilAsserted(() -> assertThat(browser.messages("error"))
                    .map(error -> error.get("code").asString() + " " + error.get("channel").asString())
                    .containsExactly("unknown-player play/p1"));
            List<JsonNode> messages = browser.messages();
            assertThat(messages.getLast().get("type").asString()).isEqualTo("error");
            await().untilAsserted(() -> assertThat(players.free()).isEqualTo(Players.MOST));
        }
    }

    @Test
    void lp24TwoASessionAndSoManyAServer() {
        List<Browser> many = IntStream.range(0, Players.MOST / 2)
                .mapToObj(n -> browser())
                .toList();
        try (Browser late = browser()) {
            Browser first = many.getFirst();
            many.forEach(browser -> {
                browser.say(PAUSED);
                browser.say(play("p2", "board", "\"paused\":true"));
            });
            await().untilAsserted(() -> assertThat(players.free()).isZero());
            first.say(play("p3", "board", "\"paused\":true"));
            late.say(PAUSED);

            await().untilAsserted(() -> assertThat(first.messages("error"))
                    .map(error -> error.get("message").asString())
                    .containsExactly("at most 2 a session"));
            await().untilAsserted(() -> assertThat(late.messages("error"))
                    .map(error -> error.get("message").asString())
                    .containsExactly("at most 16 on this server: try again later"));
        } finally {
            many.forEach(Browser::close);
        }
        await().untilAsserted(() -> assertThat(players.free()).as("LP26").isEqualTo(Players.MOST));
    }

    @Test
    void lp25LiveFramesGoOnBesideIt() {
        try (Browser browser = browser()) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"board\"}");
            browser.say(play("p1", "board", "\"speed\":1"));
            await().until(() -> browser.picture("board") != null && browser.picture("play/p1/board") != null);
            clock.forward(Duration.ofSeconds(5));

            await().until(() -> browser.messages("patch").stream()
                    .map(patch -> patch.get("channel").asString())
                    .collect(Collectors.toSet())
                    .equals(Set.of("board", "play/p1/board")));
        }
    }

    @Test
    void lp26EndsWhenItsPersonSignsOut() {
        Caller page = stranger();
        page.signIn("supervisor", Caller.PASSWORD);
        try (Browser browser = new Browser(port(), true, "Cookie", "thriveline=" + page.cookie("thriveline"))) {
            browser.say(play("p1", "board", "\"speed\":1"));
            await().until(() -> browser.picture("play/p1/board") != null);

            Reply reply = page.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", page.cookie("XSRF-TOKEN"));

            assertThat(reply.status()).isEqualTo(204);
            await().untilAsserted(() -> assertThat(players.free()).isEqualTo(Players.MOST));
            assertThat(browser.messages("end")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'play'} | bad-message | player: 1 to 32 letters, digits or hyphens",
                "{'type':'play','player':'a b'} | bad-message | player: 1 to 32 letters, digits or hyphens",
                "{'type':'play','player':'p1','view':'board'} | bad-message | from: is missing",
                "{'type':'play','player':'p1','from':'2018-08-18T21:40:00Z'} | bad-message | view: is missing",
                "{'type':'play','player':'p1','view':'none','from':'2018-08-18T21:40:00Z'} | unknown-view | view: none of",
                "{'type':'play','player':'p1','view':'board','area':'XX','from':'2018-08-18T21:40:00Z'} | unknown-area | area:",
                "{'type':'play','player':'p1','view':'board','from':'soon'} | bad-message | from:",
                "{'type':'play','player':'p1','view':'board','from':'2030-01-01T00:00:00Z'} | bad-moment | from: from 1900",
                "{'type':'play','player':'p1','view':'board','from':'2018-08-18T21:40:00Z','to':'2018-08-18T21:39:00Z'} "
                        + "| bad-moment | to: is before from",
                "{'type':'play','player':'p1','view':'board','from':'2018-08-18T21:40:00Z','speed':3601} "
                        + "| bad-speed | speed: from 1 to 3600",
                "{'type':'step','player':'p1','seconds':60} | unknown-player | player: none of that name"
            })
    void lp15AndLp20AnswersWhatItCannotPlay(String message, String code, String words) {
        try (Browser browser = browser()) {
            browser.say(message.replace('\'', '"'));

            await().untilAsserted(() -> assertThat(browser.messages("error")).hasSize(1));
            JsonNode error = browser.messages("error").getFirst();
            assertThat(error.get("code").asString()).isEqualTo(code);
            assertThat(error.get("message").asString()).startsWith(words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'pace','player':'p1','speed':0} | bad-speed",
                "{'type':'pace','player':'p1'} | bad-speed",
                "{'type':'step','player':'p1','seconds':0} | bad-step",
                "{'type':'step','player':'p1','seconds':99999999999} | bad-step",
                "{'type':'step','player':'p1'} | bad-step",
                "{'type':'seek','player':'p1'} | bad-message",
                "{'type':'seek','player':'p1','at':'2030-01-01T00:00:00Z'} | bad-moment"
            })
    void lp23AnswersAnOrderThatItCannotFollow(String message, String code) {
        try (Browser browser = browser()) {
            browser.say(PAUSED);
            browser.say(message.replace('\'', '"'));

            await().untilAsserted(() -> assertThat(browser.messages("error"))
                    .map(error -> error.get("code").asString())
                    .containsExactly(code));
        }
    }

    @Test
    void lp20APlayerNeedsTheRightToItsView() {
        try (Browser reporter = new Browser(port(), true, Browser.basic("reporter", Caller.PASSWORD))) {
            reporter.say(play("p1", "thrive", "\"paused\":true"));

            await().untilAsserted(() -> assertThat(reporter.messages("error"))
                    .map(error -> error.get("code").asString())
                    .containsExactly("forbidden-view"));
        }
    }

    private static String play(String player, String view, String more) {
        return "{\"type\":\"play\",\"player\":\"" + player + "\",\"view\":\"" + view
                + "\",\"from\":\"2018-08-18T21:40:00Z\"," + more + "}";
    }

    private void shows(Browser browser, String at) {
        await().until(() -> browser.frame("play/p1/board") != null);
        await().untilAsserted(() -> assertThat(frame(browser).at()).isEqualTo(at));
        assertThat(frame(browser).data()).isEqualTo(board(at, "").get("board"));
    }

    private static List<String> states(Browser browser) {
        return browser.messages("player").stream()
                .map(said -> said.get("state").asString())
                .toList();
    }

    private Browser browser() {
        return new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD));
    }

    private JsonNode board(String at, String query) {
        return client("supervisor").get("/api/v1/board?at=" + at + query).json();
    }
}
