package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both themes and on every width, with the simulated force: to be read by all, whole, and from here alone. */
class PagesIT {
    @TempDir
    static Path data;

    private static Jar server;
    private static Chromium chromium;
    private static int port;

    @BeforeAll
    static void start() {
        server = Jar.server(data, "--thriveline.simulate=true", "--thriveline.simulation.days=1");
        chromium = new Chromium();
        port = server.port();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "3840, 2160", "390, 844"})
    void areWholeAndAccessibleInBothThemes(int width, int height) {
        try (Visit visit = new Visit(chromium, port, width, height, ColorScheme.LIGHT)) {
            Page page = visit.page();
            visit.go("/");
            visit.seen(page.getByTestId("sign-in"));
            assertReadable(visit, "sign-in, light");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertReadable(visit, "sign-in, dark");

            visit.answer("intake", Jar.PASSWORD);
            visit.board();
            assertInBothThemes(visit, "board");
            visit.go("/?area=NH");
            visit.board();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Hinckley and Blaby NH");
            assertInBothThemes(visit, "board of an area");
            visit.go("/intake");
            visit.live();
            assertInBothThemes(visit, "intake");
            visit.assertContent();
        }
    }

    @Test
    void aWrongPasswordIsToldAndSigningOutReachesEveryTab() {
        try (Visit visit = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            Page page = visit.page();
            visit.go("/");
            visit.answer("supervisor", "not " + Jar.PASSWORD);
            assertThat(page.getByRole(AriaRole.ALERT))
                    .hasText("The name and password do not match. Check both and try again.");
            visit.answer("supervisor", Jar.PASSWORD);
            visit.board();
            Page other = visit.tab();
            visit.go(other, "/");
            visit.seen(other.getByTestId("board"));

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();

            visit.seen(page.getByTestId("sign-in"));
            assertThat(page.getByTestId("connection")).isHidden();
            visit.seen(other.getByTestId("sign-in"));
            assertThat(other.getByTestId("connection")).hasText("Signed out");
            assertThat(other.getByTestId("board")).isHidden();
        }
    }

    private static void assertInBothThemes(Visit visit, String name) {
        visit.seen(visit.page().getByTestId("simulated"));
        for (String theme : new String[] {"Light", "Dark"}) {
            var toggle = visit.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(theme).setExact(true));
            if (toggle.isVisible()) {
                toggle.click();
            }
            assertReadable(visit, name + ", " + theme);
        }
    }

    private static void assertReadable(Visit visit, String name) {
        assertThat(visit.faults()).as(name).isEmpty();
        assertThat(visit.cutOff()).as("%s is too wide by", name).isZero();
    }
}
