package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going through the past of a simulated quarter with the time bar; that its figures are right, {@link SupervisorIT} shows. */
class HistoryIT {
    private static final String MOMENT = "2018-08-18T21:15:00Z";

    @TempDir
    static Path folder;

    private static SmallQuarter quarter;
    private static Chromium chromium;

    private Visit visit;
    private Page page;

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

    @BeforeEach
    void signIn() {
        visit = new Visit(chromium, quarter.port(), 1280, 900, ColorScheme.LIGHT);
        page = visit.page();
        visit.signIn("analyst");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    private void see(String query) {
        visit.go("/history?" + query);
        visit.seen(page.getByTestId("board"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Instant moment() {
        return Instant.parse(Objects.requireNonNull(page.getByTestId("moment").getAttribute("dateTime")));
    }

    /** Waits until a moment is shown, by what chooses it and by the picture. */
    private void stands(String at) {
        assertThat(page.locator("footer time").first())
                .hasAttribute("dateTime", Pattern.compile(at.substring(0, 19) + ".*"));
        assertThat(moment()).isEqualTo(Instant.parse(at));
    }

    @Test
    void buttonsAndKeysStepForwardsAndBackAndALinkShowsTheSame() {
        see("at=" + MOMENT);
        stands(MOMENT);
        Glance before = Glance.at(page);
        button("15 minutes on").click();
        stands("2018-08-18T21:30:00Z");
        page.keyboard().press("Escape");
        page.locator("main").focus();
        page.keyboard().press("Shift+ArrowLeft");
        stands("2018-08-18T20:30:00Z");
        page.keyboard().press("ArrowRight");
        stands("2018-08-18T20:31:00Z");
        button("1 day on").click();
        stands("2018-08-19T20:31:00Z");
        Glance walked = Glance.at(page);
        assertThat(walked.position()).isGreaterThan(before.position());
        assertThat(page).hasURL(Pattern.compile(".*at=2018-08-19T20(:|%3A)31(:|%3A)00Z.*"));

        page.navigate(page.url());
        stands("2018-08-19T20:31:00Z");

        assertThat(Glance.at(page)).isEqualTo(walked);
    }

    @Test
    void playsAtAnySpeedPausesAndStandsWhereItPaused() {
        see("at=" + MOMENT + "&speed=600");
        assertThat(button("600×")).hasAttribute("aria-pressed", "true");
        page.getByTestId("play").click();
        assertThat(page.getByTestId("doing")).hasText("Playing");
        Awaitility.await().until(() -> moment().isAfter(Instant.parse(MOMENT).plus(Duration.ofMinutes(10))));
        button("3600×").click();
        Awaitility.await().until(() -> moment().isAfter(Instant.parse(MOMENT).plus(Duration.ofHours(5))));
        page.locator("main").focus();
        page.keyboard().press("Space");
        assertThat(page.getByTestId("doing")).hasText("Paused");
        Glance paused = Glance.at(page);
        assertThat(paused.position()).isPositive();

        see("at=" + paused.at());

        assertThat(Glance.at(page).texts().get("incidents-open"))
                .isEqualTo(paused.texts().get("incidents-open"));
        assertThat(Glance.at(page).position()).isEqualTo(paused.position());
    }

    @Test
    void theQuarterIsScrubbedByKeyboardAndItsNeighbourIsNext() {
        see("at=" + MOMENT);
        assertThat(page.getByTestId("quarter")).hasText("2018/19 Q2");
        page.getByTestId("scrubber").focus();
        page.keyboard().press("ArrowRight");
        stands("2018-08-18T21:30:00Z");
        button("The quarter before").click();
        stands("2018-03-31T23:00:00Z");
        assertThat(page.getByTestId("quarter")).hasText("2018/19 Q1");
    }

    @Test
    void aMomentIsTypedByTheLocalClock() {
        see("at=" + MOMENT);
        page.getByLabel("Moment", new Page.GetByLabelOptions().setExact(true)).fill("2018-10-28");
        page.getByLabel("Moment: time of day").fill("01:30");
        page.getByLabel("Which of the two").selectOption("1");
        button("Go").click();
        stands("2018-10-28T01:30:00Z");
    }

    @Test
    void whatIsKnownLaterNamesByWhenAndIsNotPlayed() {
        see("at=" + MOMENT);
        page.getByTestId("known-later").click();
        visit.seen(page.getByTestId("known-at"));
        visit.seen(page.getByTestId("board"));
        assertThat(page.locator(".past__known")).containsText("as known on");
        assertThat(page.getByTestId("play")).isDisabled();
        assertThat(moment()).isEqualTo(Instant.parse(MOMENT));
        long known = Glance.at(page).position();

        button("As known then").click();
        assertThat(page.locator(".past__known")).hasText("as it was known then");
        visit.seen(page.getByTestId("board"));

        assertThat(known).isGreaterThan(Glance.at(page).position());
    }

    @Test
    void beforeAnythingWasRecordedItSaysSo() {
        see("at=2010-06-01T12:00:00Z");
        assertThat(page.getByTestId("nothing-then")).containsText("Nothing was recorded of this day by then.");
        assertThat(page.getByTestId("incidents-open")).hasText("0");
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "3840, 2160", "390, 844"})
    void isWholeAndAccessibleInBothThemes(int width, int height) {
        page.setViewportSize(width, height);
        for (String view : new String[] {"", "&view=incidents", "&view=thrive", "&view=unusual"}) {
            visit.go("/history?at=" + MOMENT + view);
            visit.seen(page.locator("footer time").first());
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(visit.faults()).as("%s %s", view, scheme).isEmpty();
                assertThat(visit.cutOff())
                        .as("%s %s is too wide by", view, scheme)
                        .isZero();
            }
        }
    }
}
