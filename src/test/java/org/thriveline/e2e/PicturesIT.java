package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes pictures of the pages with the simulated force into target/pictures; with {@code -Dthriveline.pictures=write} the
 * README's too.
 */
class PicturesIT {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Path README = Path.of("src/docs/pictures/board.png");

    @TempDir
    static Path data;

    private static Jar server;
    private static Chromium chromium;
    private static int port;

    @BeforeAll
    static void start() {
        server = Jar.start(data, "simulate", "--live", "--mix", "--server.port=0", "--thriveline.simulation.days=1");
        chromium = new Chromium();
        port = server.port();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "desk-light, 1280, 800, LIGHT",
        "desk-dark, 1280, 800, DARK",
        "wall-light, 3840, 2160, LIGHT",
        "wall-dark, 3840, 2160, DARK",
        "phone-light, 390, 844, LIGHT"
    })
    void showsALiveBoardOfAWorkingForce(String name, int width, int height, ColorScheme scheme) {
        try (Visit visit = new Visit(chromium, port, width, height, scheme)) {
            visit.signIn("supervisor");
            filled(visit.page());
            take(visit.page(), PICTURES.resolve("board-" + name + ".png"), width == 390);
            if (name.equals("desk-light") && "write".equals(System.getProperty("thriveline.pictures"))) {
                take(visit.page(), README, false);
            }
            assertThat(visit.page().getByTestId("connection")).hasText("Live");
            assertThat(visit.page().getByTestId("simulated")).isVisible();
            assertThat(position(visit.page())).isGreaterThan(100);
        }
    }

    @Test
    void showsSignInAndAnImport() {
        try (Visit visit = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            visit.go("/");
            visit.seen(visit.page().getByTestId("sign-in"));
            take(visit.page(), PICTURES.resolve("sign-in.png"), false);
            visit.answer("intake", Jar.PASSWORD);
            visit.live();
            visit.go("/intake");
            Sending.stopSearches(visit.page());
            assertThat(Sending.counts(visit.page())).isEqualTo(new Sending.Counts(4, 3, 0, 0, 1));
            take(visit.page(), PICTURES.resolve("intake.png"), true);
        }
    }

    /** Waits until the hours before the start are in, after which only now and then something happens. */
    private static void filled(Page page) {
        AtomicInteger before = new AtomicInteger();
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    int now = position(page);
                    return before.getAndSet(now) + 2 > now && now > 100;
                });
    }

    private static int position(Page page) {
        return Integer.parseInt(page.getByTestId("position").textContent().replaceAll("\\D", ""));
    }

    private static void take(Page page, Path to, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(to)
                .setFullPage(whole)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
