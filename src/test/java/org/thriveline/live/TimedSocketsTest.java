package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;

/** LP17: a connection lasts as long as the cookie it was opened with. */
@TestPropertySource(properties = "thriveline.session.idle=1h")
class TimedSocketsTest extends ServedTest {
    @Test
    void lp17ClosesWhatWasOpenedWithACookieThatRanOut() {
        Caller page = stranger();
        page.signIn("supervisor", Caller.PASSWORD);
        try (Browser idle = browser(page);
                Browser basic = new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD))) {
            clock.forward(Duration.ofMinutes(30));
            page.get("/api/v1/session");
            try (Browser renewed = browser(page)) {
                clock.forward(Duration.ofMinutes(30));

                await().untilAsserted(() -> assertThat(idle.closed()).isCompletedWithValue(1008));
                assertThat(idle.messages("end")).isEmpty();
                assertThat(renewed.closed()).isNotCompleted();
                assertThat(basic.closed()).isNotCompleted();
                assertThat(page.get("/api/v1/session").status()).isEqualTo(200);
            }
        }
    }

    private Browser browser(Caller page) {
        Browser browser = new Browser(port(), true, "Cookie", "thriveline=" + page.cookie("thriveline"));
        await().untilAsserted(() -> assertThat(browser.messages("hello")).hasSize(1));
        return browser;
    }
}
