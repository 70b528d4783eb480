package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A performance manager makes the report, an analyst reviews it, and whoever has the log can prove it. */
class ReportPagesIT {
    private static final String CHECKED = """
        measure\tcurrent\tprevious\tchange\tpercent
        calls.999\t780\t720\t61\t8
        """;

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

    private static Visit visit(String role, int width, ColorScheme scheme) {
        Visit visit = new Visit(chromium, quarter.port(), width, 900, scheme);
        visit.signIn(role);
        return visit;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String make(Visit reporter) {
        reporter.go("/reports");
        button(reporter.page(), "Make the report").click();
        reporter.seen(reporter.page().getByTestId("report-page"));
        return reporter.page().url().replaceFirst(".*(?=/reports/)", "");
    }

    @Test
    void isMadeWrittenReviewedPublishedAndProven() throws IOException {
        try (Visit reporter = visit("reporter", 1280, ColorScheme.LIGHT);
                Visit analyst = visit("analyst", 3840, ColorScheme.DARK)) {
            String path = make(reporter);
            Page page = reporter.page();
            assertThat(page.locator("tr[data-figure='calls.999'] td.number"))
                    .hasText(new String[] {"780", "720", "+60", "+8 %"});
            assertThat(reporter.faults()).isEmpty();
            assertThat(reporter.cutOff()).isZero();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Write.*")))
                    .first()
                    .click();
            page.getByLabel("Commentary", new Page.GetByLabelOptions().setExact(true))
                    .fill("999 calls changed by {{calls.999.change}}, and not by 12,345.");
            assertThat(page.getByTestId("preview")).containsText("999 calls changed by +60, and not by 12,345.");
            assertThat(page.getByTestId("preview")).containsText("No figure of this report is 12,345");
            assertThat(reporter.faults()).isEmpty();
            button(page, "Save").click();
            assertThat(page.getByTestId("report-page")).containsText("999 calls changed by +60");

            analyst.go(path);
            analyst.seen(analyst.page().getByTestId("report-page"));
            button(analyst.page(), "Mark as reviewed").click();
            assertThat(analyst.page().getByTestId("report-head")).containsText("Reviewed");
            assertThat(analyst.faults()).isEmpty();
            assertThat(analyst.cutOff()).isZero();

            reporter.go(path);
            button(page, "Publish").click();
            button(page, "Publish it").click();
            assertThat(page.getByTestId("report-head")).containsText("Published");
            button(page, "Verify").click();
            assertThat(page.getByTestId("verified")).containsText("Holds.");

            Path file = download(page, "HTML");
            String id = path.substring("/reports/".length());
            quarter.server().close();
            assertThat(proven(id)).isEqualTo(id + " holds: its figures are what the log says up to position");
            assertThat(proven(file.toString())).startsWith(file + " holds");
        } finally {
            quarter = SmallQuarter.serving(folder);
        }
    }

    private static Path download(Page page, String form) {
        Download download = page.waitForDownload(() -> page.getByTestId("files")
                .getByText(form, new Locator.GetByTextOptions().setExact(true))
                .click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static String proven(String what) {
        try (Jar verify = Jar.start(folder, "report", "verify", what)) {
            assertThat(verify.exitCode()).as(verify.errors()).isZero();
            return verify.lastLine().replaceFirst(" up to position .*", " up to position");
        }
    }

    @Test
    void anEarlierReportIsChecked() {
        for (int width : List.of(390, 1280, 3840)) {
            try (Visit supervisor = visit("supervisor", width, width == 1280 ? ColorScheme.DARK : ColorScheme.LIGHT)) {
                supervisor.go("/reports/check");
                Page page = supervisor.page();
                page.getByLabel("Table", new Page.GetByLabelOptions().setExact(true))
                        .fill(CHECKED);
                button(page, "Check").click();
                assertThat(page.getByTestId("check-page")).containsText("780 \u2212 720 is +60; the table says +61");
                assertThat(supervisor.faults()).isEmpty();
                assertThat(supervisor.cutOff()).isZero();
            }
        }
    }

    @Test
    void everyPageFitsAndIsAccessible() {
        for (int width : List.of(390, 1280, 3840)) {
            try (Visit reporter = visit("reporter", width, width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT)) {
                String path = make(reporter);
                for (String each : List.of(path, "/reports")) {
                    reporter.go(each);
                    reporter.seen(reporter.page().locator("[data-testid=report-page], [data-testid=reports]"));
                    assertThat(reporter.faults()).as(each + " at " + width).isEmpty();
                    assertThat(reporter.cutOff()).as(each + " at " + width).isZero();
                }
            }
        }
    }

    @Test
    void thePublishedPageIsAccessible() throws IOException {
        try (Visit reporter = visit("reporter", 1280, ColorScheme.LIGHT)) {
            make(reporter);
            Path file = download(reporter.page(), "HTML");
            assertThat(Files.readString(file)).contains("<h1>Quarter 2, 2018/19</h1>");
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Visit reader = new Visit(chromium, quarter.port(), 1280, 900, scheme)) {
                    reader.page().navigate(file.toUri().toString());
                    assertThat(reader.faults()).as(scheme.name()).isEmpty();
                    assertThat(reader.cutOff()).isZero();
                }
            }
        }
    }
}
