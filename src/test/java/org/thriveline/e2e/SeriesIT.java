package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;

/**
 * The pages of series and of questions, over 33 months of 999 calls: about twelve a month until the policy changes in March
 * 2020, and about thirty from then on.
 */
class SeriesIT {
    private static final String MONTHS = "/series?measure=calls.999&from=2018-04&to=2020-12";
    private static final int[] BEFORE = {12, 13, 11, 14, 12, 10, 13, 12, 11, 12, 14, 13};
    private static final int[] AFTER = {30, 31, 29, 33, 30, 28, 32, 31, 30, 29};

    @TempDir
    static Path data;

    private static Jar server;
    private static Chromium chromium;
    private static int port;

    @BeforeAll
    static void start() {
        server = Jar.server(data);
        chromium = new Chromium();
        port = server.port();
        LocalDate april = LocalDate.of(2018, 4, 1);
        for (int month = 0; month < 33; month++) {
            record(april.plusMonths(month), month < 23 ? BEFORE[month % 12] : AFTER[month - 23]);
        }
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    private static void record(LocalDate month, int calls) {
        List<String> steps = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            steps.add("{\"source\":\"test\",\"step\":{\"type\":\"call.receive\",\"id\":\"" + month + "-" + call
                    + "\",\"at\":\"" + month.plusDays(call % 28) + "T12:00:00Z\",\"line\":\"999\"}}");
        }
        Reply reply = Caller.basic(port, "intake", Jar.PASSWORD)
                .post("/api/v1/feed", "{\"steps\":[" + String.join(",", steps) + "]}");
        assertThat(reply).hasToString("200");
        assertThat(reply.body()).doesNotContain("\"recorded\":0");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "3840, 2160", "390, 844"})
    void isWholeAndAccessibleInBothThemes(int width, int height) {
        try (Visit visit = new Visit(chromium, port, width, height, ColorScheme.LIGHT)) {
            Page page = visit.page();
            visit.signIn("analyst");
            visit.go(MONTHS);
            visit.seen(page.getByTestId("signals"));
            page.locator(".series-table summary").click();
            page.locator(".method summary").click();
            assertReadable(visit, "series, light");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertReadable(visit, "series, dark");
            visit.go("/questions");
            visit.live();
            assertReadable(visit, "questions, dark");
            visit.assertContent();
        }
    }

    @Test
    void aRebaseAtTheBreakIsAcceptedWithAWhyAndWithdrawn() {
        try (Visit visit = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            Page page = visit.page();
            visit.signIn("analyst");
            visit.go(MONTHS);
            visit.seen(page.getByTestId("signals"));
            assertThat(page.getByTestId("signals").locator("li").first())
                    .containsText("Mar 2020 to Dec 2020 10 points above the upper limit rule: outside the limits");
            assertThat(page.getByTestId("stretches").locator("li")).hasCount(1);

            assertThat(button(page, "Accept this rebase")).isDisabled();
            assertThat(page.getByLabel("New base from")).hasValue("2020-03-11");
            page.getByLabel("New base from").fill("2020-03-01");
            page.getByLabel("Why something else is usual from then on").fill("Nine areas, and a new switchboard");
            button(page, "Accept this rebase").click();

            assertThat(page.getByTestId("stretches").locator("li"))
                    .containsText(new String[] {"Apr 2018 to Feb 2020", "Mar 2020 to Dec 2020"});
            assertThat(page.getByTestId("usual")).isVisible();
            assertThat(page.getByTestId("rebase"))
                    .containsText("Nine areas, and a new switchboard accepted by analyst");

            button(page, "Withdraw").click();
            page.getByLabel("Why it is withdrawn").fill("To be discussed first");
            button(page, "Withdraw this rebase").click();
            assertThat(page.getByTestId("stretches").locator("li")).hasCount(1);
        }
    }

    @Test
    void aQuestionOpensForAnotherAsItWasSaved() {
        try (Visit analyst = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT);
                Visit reporter = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            Page page = analyst.page();
            analyst.signIn("analyst");
            analyst.go(MONTHS + "&by=quarter");
            analyst.seen(page.getByTestId("series-page"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save question"))
                    .click();
            page.getByLabel("Title").fill("999 since 2018");
            button(page, "Save").click();
            String link = page.locator(".save a").getAttribute("href");
            record(LocalDate.of(2018, 5, 1).plusDays(100), 5);

            reporter.signIn("reporter");
            reporter.go(link);

            Page opened = reporter.page();
            reporter.seen(opened.getByTestId("series-page"));
            assertThat(opened.url()).contains("/series?").contains("by=quarter").contains("knownAt=");
            opened.locator(".series-table summary").click();
            assertThat(opened.locator(".series-table tbody tr").nth(1)).containsText("36");
            reporter.go("/questions");
            assertThat(opened.getByTestId("questions")).containsText("999 since 2018");
        }
    }

    private static void assertReadable(Visit visit, String name) {
        assertThat(visit.faults()).as(name).isEmpty();
        assertThat(visit.cutOff()).as("%s is too wide by", name).isZero();
    }
}
