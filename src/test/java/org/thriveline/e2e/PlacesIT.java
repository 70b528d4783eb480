package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.web.Caller;

/** An analyst asks where demand was and how grave: the map through the months, the lists beside it, volume against harm. */
class PlacesIT {
    private static final String INCIDENTS = "/places?quarter=2018/19-Q2";
    private static final String CRIMES = INCIDENTS + "&measure=crime.all";

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
        Caller intake = Caller.basic(port, "intake", Jar.PASSWORD);
        incident(intake, "before", "2017-08-01T10:00:00Z", "\"NE\"", "\"N16\"");
        incident(intake, "july", "2018-06-30T23:00:00Z", "\"NE\"", "\"N16\"");
        incident(intake, "august-1", "2018-08-01T10:00:00Z", "\"NE\"", "\"N16\"");
        incident(intake, "august-2", "2018-08-02T10:00:00Z", "\"NW\"", "null");
        incident(intake, "august-3", "2018-08-03T10:00:00Z", "null", "null");
        incident(intake, "september", "2018-09-30T22:59:59Z", "\"NW\"", "null");
        try (Visit visit = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            visit.signIn("intake");
            visit.go("/intake");
            Sending.crimes(visit.page());
            assertThat(Sending.counts(visit.page())).isEqualTo(new Sending.Counts(6, 5, 0, 0, 1));
            assertThat(visit.page()
                            .getByTestId("rejections")
                            .locator("tbody tr td:not(.listing__wide)")
                            .allInnerTexts())
                    .containsExactly("6", "bad-time", "Month is no month such as 2020-01: \"the other day\"");
            Sending.crimes(visit.page());
            assertThat(Sending.counts(visit.page())).isEqualTo(new Sending.Counts(6, 0, 5, 0, 1));
        }
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    private static void incident(Caller intake, String id, String at, String area, String beat) {
        String body = "{\"id\": \"%s\", \"at\": \"%s\", \"opening\": \"theft\", \"area\": %s, \"beat\": %s}"
                .formatted(id, at, area, beat);
        assertThat(intake.post("/api/v1/incidents", body)).hasToString("201");
    }

    @Test
    void theMapIsSteppedByTheKeyboardAndPlayedAndTheLinkKeepsIt() {
        try (Visit visit = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            Page page = places(visit, INCIDENTS);
            assertThat(page.getByTestId("total-current")).hasText("5");
            assertThat(page.getByTestId("total-change")).hasText("+4");
            assertStep(page, "September 2018", "1", "0", "1");

            page.getByRole(AriaRole.SLIDER).focus();
            page.keyboard().press("ArrowLeft");
            assertStep(page, "August 2018", "3", "1", "1");
            assertThat(page.getByTestId("step-without")).hasText("1");

            Page other = visit.tab();
            other.navigate(page.url());
            assertStep(other, "August 2018", "3", "1", "1");

            page.keyboard().press("Home");
            assertStep(page, "July 2018", "1", "1", "0");
            button(page, "Play").click();
            assertStep(page, "September 2018", "1", "0", "1");
            assertThat(button(page, "Play")).isVisible();

            button(page, "Weeks").click();
            assertStep(page, "24 Sept to 30 Sept 2018", "1", "0", "1");
            visit.assertContent();
        }
    }

    @Test
    void theListsNameTheMostBesideTheYearBeforeAndWhatNamesNoPlace() {
        try (Visit visit = new Visit(chromium, port, 1920, 1080, ColorScheme.LIGHT)) {
            Page page = places(visit, INCIDENTS);

            assertThat(rows(page.getByTestId("top-area")))
                    .containsExactly(
                            List.of("1", "NE East Leicester", "2", "", "1", "+1", "+100 %", "40.0 %"),
                            List.of("1", "NW West Leicester", "2", "", "0", "+2", "n/a", "40.0 %"));
            assertThat(rows(page.getByTestId("top-beat")))
                    .containsExactly(List.of("1", "N16", "2", "", "1", "+1", "+100 %", "40.0 %"));
            assertThat(page.getByTestId("top-area-without")).containsText("Without an area: 1, before 0 (+1)");
            assertThat(page.getByTestId("harm-missing")).hasText("No crime is recorded for September 2018.");
            visit.assertContent();
        }
    }

    @Test
    void harmRanksOtherwiseThanVolumeAndWhatNobodyWeighsStandsApart() {
        try (Visit visit = new Visit(chromium, port, 1920, 1080, ColorScheme.LIGHT)) {
            Page page = places(visit, CRIMES);

            assertThat(page.getByTestId("total-current")).hasText("3");
            assertThat(rows(page.getByTestId("harm")))
                    .containsExactly(
                            List.of("Robbery", "2", "", "1 33.3 %", "1", "", "365 99.5 %", "365"),
                            List.of("Shoplifting", "1", "", "2 66.7 %", "2", "", "2 0.5 %", "1"),
                            List.of("All with a weight", "", "", "3", "", "", "367", ""));
            assertThat(page.getByTestId("harm-weights")).containsText("Cambridge Crime Harm Index 2026");
            assertThat(page.getByTestId("unweighted").allInnerTexts())
                    .containsExactly(
                            "2 Anti-social behaviour from crimes",
                            "5 Other incidents that are no crime from incidents");
            // Published crime names no area, and none is made up: the months are shown by district.
            assertThat(page.getByTestId("top-area-none")).hasText("No record of these names an area.");
            assertThat(page.getByTestId("step")).hasText("August 2018");
            assertThat(page.getByTestId("step-Leicester")).hasText("1");
            assertThat(page.getByTestId("step-Charnwood")).hasText("0");
            button(page, "District").click();
            assertThat(page.getByTestId("harm-without")).containsText("1 crimes of 1 days name no district");
            visit.assertContent();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "3840, 2160", "390, 844"})
    void isWholeAndAccessibleInBothThemes(int width, int height) {
        try (Visit visit = new Visit(chromium, port, width, height, ColorScheme.LIGHT)) {
            for (String path : List.of(INCIDENTS, CRIMES, "/places?quarter=2001/02-Q1")) {
                Page page = places(visit, path);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    assertThat(visit.faults()).as(path + " " + scheme).isEmpty();
                    assertThat(visit.cutOff()).as(path).isZero();
                }
            }
            visit.assertContent();
        }
    }

    private static Page places(Visit visit, String path) {
        Page page = visit.page();
        if (!page.url().contains("localhost")) {
            visit.signIn("analyst");
        }
        visit.go(path);
        visit.seen(page.getByTestId("places-page"));
        visit.seen(page.getByTestId("harm-weights"));
        return page;
    }

    private static void assertStep(Page page, String step, String all, String east, String west) {
        assertThat(page.getByTestId("step")).hasText(step);
        assertThat(page.getByTestId("step-all")).hasText(all);
        assertThat(page.getByTestId("step-NE")).hasText(east);
        assertThat(page.getByTestId("step-NW")).hasText(west);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<List<String>> rows(Locator table) {
        return table.locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").allInnerTexts().stream()
                        .map(cell -> cell.strip().replaceAll("\\s+", " "))
                        .toList())
                .toList();
    }
}
