package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.thriveline.live.PlayingTest.PAUSED;
import static org.thriveline.live.PlayingTest.play;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.web.Caller;
import org.thriveline.web.PastServedTest;
import tools.jackson.databind.JsonNode;

/** What a player is refused; each test cites the rules it holds. */
class PlayingRefusedTest extends PastServedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'play'} | bad-message | player: 1 to 32 letters, digits or hyphens",
                "{'type':'play','player':'a b'} | bad-message | player: 1 to 32 letters, digits or hyphens",
                "{'type':'play','player':'p1','view':'board'} | bad-message | from: is missing",
                "{'type':'play','player':'p1','from':'2018-08-18T21:40:00Z'} | bad-message | view: is missing",
                "{'type':'play','player':'p1','view':'none','from':'2018-08-18T21:40:00Z'} | unknown-view | view: none"
                        + " of",
                "{'type':'play','player':'p1','view':'board','area':'XX','from':'2018-08-18T21:40:00Z'} | unknown-area"
                        + " | area:",
                "{'type':'play','player':'p1','view':'board','from':'soon'} | bad-message | from:",
                "{'type':'play','player':'p1','view':'board','from':'2030-01-01T00:00:00Z'} | bad-moment | from: from"
                        + " 1900",
                "{'type':'play','player':'p1','view':'board','from':'2018-08-18T21:40:00Z','to':'2018-08-18T21:39:00Z'}"
                        + " | bad-moment | to: is before from",
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

    private Browser browser() {
        return new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD));
    }
}
