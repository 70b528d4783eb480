package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.report.paper.HtmlForm;
import org.thriveline.report.paper.PaperFile;
import org.thriveline.report.paper.SamplePaper;

/** The page of a report from a file, as somebody opens it whom it was sent to. */
class ReportPageIT {
    private static final int NO_SERVER = 0;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static PaperFile report;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        report = new HtmlForm().of(SamplePaper.paper()).getFirst();
        address = Files.write(folder.resolve(report.name()), report.bytes())
                .toUri()
                .toString();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"390, 844, LIGHT", "390, 844, DARK", "1280, 800, LIGHT", "1280, 800, DARK", "3840, 2160, LIGHT"})
    void isAccessibleAndNoWiderThanTheWindow(int width, int height, ColorScheme scheme) {
        try (Visit visit = new Visit(chromium, NO_SERVER, width, height, scheme)) {
            visit.page().navigate(address);

            assertThat(visit.faults()).isEmpty();
            assertThat(visit.cutOff()).isZero();
            assertThat(visit.page().locator("table, figure svg").all())
                    .hasSize(6)
                    .allMatch(each -> each.isVisible());
        }
    }

    /** On a phone the tables are wider than it, and the keyboard moves them. */
    @Test
    void theKeyboardReachesWhatScrollsByItself() {
        try (Visit visit = new Visit(chromium, NO_SERVER, 390, 844, ColorScheme.LIGHT)) {
            Page page = visit.page();
            page.navigate(address);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the figures");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo("Table 1: "
                            + SamplePaper.paper().tables().getFirst().title());
            page.keyboard().press("End");
            page.keyboard().press("ArrowRight");
            page.waitForFunction("document.activeElement.scrollLeft > 0");
        }
    }

    @Test
    void looksTheSameInThePolicyThatItIsServedWith() {
        byte[] free = picture(address, null);
        byte[] kept = picture("http://report.test/report.html", HtmlForm.CONTENT_SECURITY_POLICY);
        byte[] none = picture("http://report.test/report.html", "default-src 'none'; sandbox");

        assertThat(kept).isEqualTo(free).isNotEqualTo(none);
    }

    private static byte[] picture(String address, @Nullable String policy) {
        try (Visit visit = new Visit(chromium, NO_SERVER, 1280, 800, ColorScheme.LIGHT)) {
            Page page = visit.page();
            if (policy != null) {
                page.route(
                        "http://report.test/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setBodyBytes(report.bytes())
                                .setHeaders(Map.of("content-type", report.type(), "content-security-policy", policy))));
            }
            page.navigate(address);
            return page.screenshot();
        }
    }

    @Test
    void printsWithoutWhatOnlyAScreenNeeds() {
        try (Visit visit = new Visit(chromium, NO_SERVER, 1280, 800, ColorScheme.LIGHT)) {
            Page page = visit.page();
            page.navigate(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(List.of(
                            page.locator("nav").isVisible(),
                            page.locator(".skip").isVisible()))
                    .containsExactly(false, false);
            assertThat(page.locator("table").all()).hasSize(3).allMatch(table -> table.isVisible());
        }
    }
}
