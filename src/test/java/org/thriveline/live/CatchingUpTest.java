package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;

/** LP19: a browser that comes with a frame of another server's. */
class CatchingUpTest extends ServedTest {
    /** Answered at once, and after whatever was asked before. */
    private static final String OTHER = "{\"type\":\"subscribe\",\"view\":\"board\",\"area\":\"NL\"}";

    @Test
    void lp19ABrowserFromAServerThatWasAheadWaitsForThisOne() {
        long position =
                client("supervisor").get("/api/v1/board").json().get("position").asLong();
        try (Browser browser = browser()) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"board\",\"since\":{\"position\":" + (position + 2)
                    + ",\"at\":\"" + clock.instant() + "\"}}");
            record("NH");
            browser.say(OTHER);
            await().untilAsserted(() -> assertThat(browser.picture("board/NL")).isNotNull());
            assertThat(browser.picture("board")).as("one commit short").isNull();

            record("NH");

            await().atMost(Duration.ofSeconds(4))
                    .untilAsserted(() -> assertThat(browser.frame("board")).isNotNull());
            assertThat(browser.messages("snapshot")
                            .getLast()
                            .at("/frame/position")
                            .asLong())
                    .isEqualTo(position + 2);
        }
    }

    @Test
    void lp19ABrowserIsToldTheMomentThatFollowsItsOwn() {
        try (Browser browser = browser()) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"board\",\"since\":{\"position\":0,\"at\":\""
                    + clock.instant().plusMillis(300) + "\"}}");
            browser.say(OTHER);
            await().untilAsserted(() -> assertThat(browser.picture("board/NL")).isNotNull());
            assertThat(browser.picture("board")).isNull();
            Instant held = clock.instant().plusMillis(300);

            clock.forward(Duration.ofMillis(750));
            record("NH");

            await().atMost(Duration.ofSeconds(4))
                    .untilAsserted(() -> assertThat(browser.frame("board")).isNotNull());
            assertThat(Instant.parse(browser.messages("snapshot")
                            .getLast()
                            .at("/frame/at")
                            .asString()))
                    .isAfter(held);
        }
    }

    @Test
    void lp19ABrowserFromAStoreThatWentBackWaitsNoLonger() {
        try (Browser browser = browser()) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"board\",\"since\":"
                    + "{\"position\":1000000,\"at\":\"2026-01-01T00:00:00Z\"}}");

            await().atLeast(Duration.ofSeconds(4)).untilAsserted(() -> {
                clock.forward(Duration.ofMillis(250));
                assertThat(browser.picture("board")).isNotNull();
            });
        }
    }

    private Browser browser() {
        return new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD));
    }

    private void record(String area) {
        Reply reply = client("intake")
                .post("/api/v1/incidents", "{\"opening\":\"rtc\",\"qualifiers\":[],\"area\":\"" + area + "\"}");
        assertThat(reply).hasToString("201");
        clock.forward(Duration.ofMillis(250));
    }
}
