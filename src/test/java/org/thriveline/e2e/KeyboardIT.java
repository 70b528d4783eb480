package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A supervisor's pages without a mouse, and for everybody's eyes. */
class KeyboardIT {
    private static final int STEPS = 80;

    @TempDir
    static Path data;

    private static Jar server;
    private static Chromium chromium;

    private Visit visit;
    private Page page;
    private Keyboard keys;

    @BeforeAll
    static void start() {
        server = Jar.server(data, "--thriveline.simulate=true", "--thriveline.simulation.days=1");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void signIn() {
        visit = new Visit(chromium, server.port(), 1280, 900, ColorScheme.LIGHT);
        page = visit.page();
        keys = page.keyboard();
        visit.signIn("supervisor");
        visit.board();
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, board",
        "/thrive, thrive-page",
        "/unusual, unusual-page",
        "/incidents, incidents-page",
        "'/?area=NC,NE', board",
        "'/incidents?area=NC,NE', incidents-page"
    })
    void aPageIsAccessibleInBothThemes(String path, String testId) {
        visit.go(path);
        visit.live();
        visit.seen(page.getByTestId(testId));

        assertAccessible(path + ", light");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Dark").setExact(true))
                .click();
        assertAccessible(path + ", dark");
    }

    @Test
    void theDrawerAndTheWallboardAreAccessibleInBothThemes() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visit.go("/incidents");
            Locator first = page.locator("a.list__open").first();
            visit.seen(first);
            first.press("Enter");
            visit.seen(page.locator("[data-shown]"));
            assertAccessible("drawer, " + scheme);

            visit.go("/");
            visit.board();
            tabTo("Wallboard");
            keys.press("Enter");
            visit.seen(page.getByTestId("cycle"));
            assertAccessible("wallboard, " + scheme);
        }
    }

    private void assertAccessible(String name) {
        assertThat(visit.faults()).as(name).isEmpty();
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToThePage() {
        visit.go("/");
        visit.board();

        keys.press("Tab");
        assertThat(focused()).hasText("Skip to the page");
        keys.press("Enter");
        keys.press("Tab");

        assertThat(page.locator("main :focus")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Incidents, /incidents, incidents-page",
        "THRIVE, /thrive, thrive-page",
        "Unusual, /unusual, unusual-page",
        "Intake, /intake, "
    })
    void everyPageIsReachedByTabAndEnter(String name, String path, String testId) {
        tabTo(name);

        keys.press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*" + path));
        assertThat(page.locator("main#main")).isFocused();
        if (testId != null) {
            visit.seen(page.getByTestId(testId));
        }
    }

    @Test
    void aListIsWalkedOpenedAndLeftByTheKeyboard() {
        visit.go("/incidents");
        Locator rows = page.locator("a.list__open");
        visit.seen(rows.first());
        rows.first().focus();

        keys.press("ArrowDown");
        keys.press("ArrowDown");
        keys.press("ArrowUp");
        String id = String.valueOf(focused().getAttribute("data-incident"));
        keys.press("Enter");

        Locator drawer = page.getByTestId("drawer");
        assertThat(drawer).hasAttribute("aria-label", "Incident " + id);
        assertThat(drawer).isFocused();
        keys.press("Tab");
        assertThat(focused()).hasText("Close");
        keys.press("Escape");
        assertThat(drawer).isHidden();
        assertThat(focused()).hasAttribute("data-incident", id);
        keys.press("End");
        assertThat(rows.last()).isFocused();
        keys.press("Home");
        assertThat(rows.first()).isFocused();
    }

    @Test
    void aListIsSearchedAndFilteredByTheKeyboard() {
        visit.go("/incidents");
        visit.seen(page.locator("a.list__open").first());

        keys.press("/");
        keys.type("theft");
        assertThat(page.getByTestId("incidents-count")).hasText(Pattern.compile("\\d+ of \\d+"));
        keys.press("Escape");
        assertThat(page.getByTestId("incidents-count")).hasText(Pattern.compile("\\d+"));
        tabTo("Grade");
        keys.press("Enter");
        keys.press("Tab");
        keys.press("Space");

        assertThat(page).hasURL(Pattern.compile(".*[?&]grade=.*"));
        assertThat(page.getByTestId("incidents-count")).hasText(Pattern.compile("\\d+ of \\d+"));
    }

    @Test
    void anAreaIsChosenAndAddedToByTheKeyboard() {
        page.locator(".tiles input").first().focus();

        keys.press("Space");

        assertThat(page).hasURL(Pattern.compile(".*area=[A-Z]{2}$"));
        assertThat(page.getByTestId("calls-area-unknown")).isVisible();
    }

    @Test
    void theWallboardIsEnteredPausedAndLeftByTheKeyboard() {
        tabTo("Wallboard");
        keys.press("Enter");
        visit.seen(page.getByTestId("cycle"));
        assertThat(page.locator("html[data-wallboard]")).hasCount(1);
        tabTo("Choose panels");
        keys.press("Enter");
        keys.press("Tab");
        keys.press("Space");
        keys.press("Tab");
        keys.press("Space");
        tabTo("Pause");
        keys.press("Enter");
        assertThat(page.getByTestId("cycle")).hasAttribute("data-paused", "true");
        assertThat(page.getByTestId("cycle")).containsText("of 2 Paused");

        tabTo("Leave wallboard");
        keys.press("Enter");

        assertThat(page.locator("html[data-wallboard]")).hasCount(0);
    }

    private Locator focused() {
        return page.locator(":focus");
    }

    /** Presses Tab until what is named so has the focus, round the page at most once. */
    private void tabTo(String name) {
        for (int step = 0; step < STEPS; step++) {
            keys.press("Tab");
            Object words = page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.innerText");
            if (String.valueOf(words).strip().startsWith(name)) {
                return;
            }
        }
        throw new AssertionError(name + " is not reached by Tab");
    }
}
