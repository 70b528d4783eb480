package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;

/** The past played at 3,600 times in Chromium: in how many frames the board on the page changed. */
public final class PlayedPage {
    private static final int SECONDS = 30;
    private static final String WATCH = """
        window.seconds = [];
        let changed = false;
        new MutationObserver(() => { changed = true; })
          .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        const frame = (now) => {
          if (changed) {
            const second = Math.floor(now / 1000);
            window.seconds[second] = (window.seconds[second] ?? 0) + 1;
            changed = false;
          }
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
        """;

    private PlayedPage() {}

    /**
     * What was seen.
     *
     * @param changed frames in which the page changed
     * @param fewest of them in any one second
     */
    public record Frames(int seconds, int changed, int fewest) {
        public double aSecond() {
            return (double) changed / seconds;
        }
    }

    /** Plays for half a minute. */
    public static Frames play(int port, String password, String from) {
        try (Chromium chromium = new Chromium();
                Visit visit = new Visit(chromium, port, 1280, 900, ColorScheme.LIGHT)) {
            Page page = visit.page();
            page.addInitScript(WATCH);
            visit.go("/");
            visit.answer("analyst", password);
            visit.live();
            visit.go("/history?at=" + from + "&speed=3600");
            visit.seen(page.getByTestId("board"));
            page.getByTestId("play").click();
            assertThat(page.getByTestId("doing")).hasText("Playing");
            page.waitForTimeout(2_000);
            page.evaluate("window.seconds.length = 0");
            page.waitForTimeout((SECONDS + 1) * 1_000.0);
            int[] seconds = ((List<?>) page.evaluate("Array.from(window.seconds.filter(() => true))"))
                    .stream().mapToInt(one -> ((Number) one).intValue()).toArray();
            // The first and the last second are not whole.
            int[] whole = Arrays.copyOfRange(seconds, 1, Math.min(seconds.length - 1, SECONDS));
            return new Frames(
                    whole.length,
                    Arrays.stream(whole).sum(),
                    Arrays.stream(whole).min().orElse(0));
        }
    }
}
