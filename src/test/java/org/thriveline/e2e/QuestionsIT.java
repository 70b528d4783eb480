package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about quarters that people keep for each other; those about series, {@link SeriesIT} keeps. */
class QuestionsIT {
    private static final String ASKED =
            "/compare?quarter=2018/19-Q2&to=2018/19-Q1&area=NE&knownAt=2018-09-10T12:00:00Z";

    @TempDir
    static Path folder;

    private static SmallQuarter quarter;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        quarter = SmallQuarter.in(folder);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        quarter.close();
    }

    private static Visit visit(String role) {
        Visit visit = new Visit(chromium, quarter.port(), 1280, 900, ColorScheme.LIGHT);
        visit.signIn(role);
        return visit;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static void see(Visit visit, String path) {
        visit.go(path);
        visit.seen(visit.page().locator("[data-testid=compare-page]:not(.old)"));
    }

    private static String save(Page page, String title) {
        button(page, "Save question").click();
        page.getByLabel("Title").fill(title);
        button(page, "Save$").click();
        return Objects.requireNonNull(page.locator(".save a").getAttribute("href"));
    }

    @Test
    void opensForAnotherAsItWasSaved() {
        try (Visit analyst = visit("analyst");
                Visit reporter = visit("reporter")) {
            see(analyst, ASKED);
            String link = save(analyst.page(), "The east beside the spring");

            see(reporter, link);

            assertThat(reporter.page())
                    .hasURL(Pattern.compile(".*/compare\\?.*knownAt=2018-09-10T12(:|%3A)00(:|%3A)00Z.*"));
            assertThat(new ComparedPage(reporter.page()).rows())
                    .isEqualTo(new ComparedPage(analyst.page()).rows())
                    .isNotEmpty();
            reporter.go("/questions");
            assertThat(reporter.page().getByTestId("questions")).containsText("The east beside the spring");
            assertThat(reporter.faults()).isEmpty();
        }
    }

    @Test
    void aWithdrawnQuestionIsGoneForAll() {
        try (Visit analyst = visit("analyst");
                Visit reporter = visit("reporter")) {
            Page page = analyst.page();
            see(analyst, "/compare?quarter=2018/19-Q2");
            String link = save(page, "Asked by mistake");
            analyst.go("/questions");
            button(page, "Withdraw Asked by mistake").click();
            button(page, "Withdraw for everyone").click();
            assertThat(page.getByText("Asked by mistake")).hasCount(0);

            reporter.go(link);

            assertThat(reporter.page().getByTestId("gone"))
                    .containsText("No such question was saved, or it was withdrawn.");
        }
    }

    @Test
    void whoOnlyRecordsSavesNone() {
        try (Visit intake = visit("intake")) {
            intake.go("/compare?quarter=2018/19-Q2");
            // The period is there to choose, and beside it the button for whoever may.
            intake.seen(intake.page().getByLabel("Period"));

            assertThat(button(intake.page(), "Save question")).hasCount(0);
        }
    }
}
