package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** With little patience, over a real socket whose buffers are full. */
@TestPropertySource(properties = "thriveline.live-patience=1s")
class LivePatienceTest extends ServedTest {
    private static final String BOARD = "{\"type\":\"subscribe\",\"view\":\"board\"}";
    private static final int FLOOD = 4_000;

    @Test
    void lp12ABrowserThatReadsNothingForTooLongIsCutOff() throws IOException {
        try (Browser neighbour = new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD));
                RawBrowser deaf = new RawBrowser(port())) {
            neighbour.say(BOARD);
            for (int i = 0; i < FLOOD; i++) {
                deaf.say(BOARD);
            }

            // It is found out at the next frame, of which there is one every 5 s at least.
            await().untilAsserted(() -> {
                clock.forward(Rhythm.TICK.multipliedBy(20));
                assertThat(gone(deaf)).isTrue();
            });

            List<JsonNode> before = deaf.hearAll();
            assertThat(before).as("no more than buffers hold").hasSizeLessThan(FLOOD / 2);
            assertThat(deaf.code()).isEqualTo(RawBrowser.CUT_OFF);
            await().untilAsserted(() -> assertThat(neighbour.messages("patch")).isNotEmpty());
            assertThat(neighbour.messages("snapshot")).hasSize(1);
            assertThat(neighbour.closed()).isNotDone();
        }
    }

    /** What is said to a connection that was cut is answered by the kernel, with a refusal. */
    private static boolean gone(RawBrowser browser) {
        try {
            browser.say(BOARD);
            return false;
        } catch (IOException cut) {
            return true;
        }
    }
}
