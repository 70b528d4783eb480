package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;

/** Replays take work, so a session has two and a server sixteen. On a server of its own. */
@TestPropertySource(properties = "thriveline.data=target/test-stores/players-${random.uuid}")
class ManyPlayersTest extends ServedTest {
    private static final String PLAY = "{\"type\":\"play\",\"player\":\"%s\",\"view\":\"board\","
            + "\"from\":\"2026-11-21T07:00:00Z\",\"to\":\"2026-11-21T08:00:00Z\",\"paused\":true}";

    @Test
    void aSessionHasTwoAndAServerSixteen() {
        List<Browser> browsers = new ArrayList<>();
        try {
            for (int n = 0; n < Players.MOST / SessionPlayers.MOST; n++) {
                Browser browser = browser(browsers);
                browser.say(PLAY.formatted("a"));
                browser.say(PLAY.formatted("b"));
                await().until(() -> browser.messages("snapshot").size() == SessionPlayers.MOST);
            }

            browsers.getFirst().say(PLAY.formatted("c"));
            Browser late = browser(browsers);
            late.say(PLAY.formatted("a"));

            await().until(() -> !browsers.getFirst().messages("error").isEmpty());
            await().until(() -> !late.messages("error").isEmpty());
            assertThat(browsers.getFirst()
                            .messages("error")
                            .getFirst()
                            .get("message")
                            .asString())
                    .isEqualTo("at most 2 a session");
            assertThat(late.messages("error").getFirst().get("message").asString())
                    .isEqualTo("at most 16 on this server: try again later");

            browsers.getFirst().say("{\"type\":\"stop\",\"player\":\"a\"}");
            await().until(() -> {
                late.say(PLAY.formatted("d"));
                return !late.messages("snapshot").isEmpty();
            });
        } finally {
            browsers.forEach(Browser::close);
        }
    }

    private Browser browser(List<Browser> browsers) {
        Browser browser = new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD));
        browsers.add(browser);
        return browser;
    }
}
