package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter under another policy: both sides are what a count of the exported log gives, and nothing of it is kept. */
class WhatIfIT {
    private static final String QUARTER = "/what-if?quarter=2018/19-Q2";
    private static final String CANDIDATE = """
        version: Domestic first
        grade-rules:
          - {qualifiers: [domestic], grade: 1}
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
    static void stop() throws IOException {
        chromium.close();
        quarter.close();
        assertThat(SmallQuarter.export(folder)).as("nothing is stored").isEqualTo(quarter.lines());
    }

    private static Visit visit(int width, int height) {
        Visit visit = new Visit(chromium, quarter.port(), width, height, ColorScheme.LIGHT);
        visit.signIn("analyst");
        visit.go(QUARTER);
        visit.seen(visit.page().getByTestId("whatif-page"));
        return visit;
    }

    private static void run(Visit visit, String candidate) {
        Page page = visit.page();
        page.getByLabel("Rules (YAML)").fill(candidate);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Run").setExact(true))
                .click();
    }

    private static long count(ExportedIncidents of) {
        return quarter.incidents().stream().filter(of::holds).count();
    }

    private interface ExportedIncidents {
        boolean holds(ExportedIncident incident);
    }

    private static void says(Page page, String testId, long count) {
        assertThat(Long.parseLong(page.getByTestId(testId).innerText().replaceAll("\\D", "")))
                .as(testId)
                .isEqualTo(count);
    }

    @Test
    void bothSidesAreWhatTheExportSays() {
        try (Visit visit = visit(1280, 900)) {
            Page page = visit.page();
            run(visit, CANDIDATE);
            visit.seen(page.getByTestId("result"));

            says(page, "whatif-incidents", quarter.incidents().size());
            for (int grade = 1; grade <= 4; grade++) {
                int number = grade;
                says(page, "grade-" + grade + "-inForce", count(one -> one.grade() == number));
                says(
                        page,
                        "grade-" + grade + "-candidate",
                        count(one -> (one.is("domestic") ? 1 : one.grade()) == number));
                says(
                        page,
                        "matrix-" + grade + "-1",
                        count(one -> one.grade() == number && (number == 1 || one.is("domestic"))));
            }
            says(page, "whatif-regraded", count(one -> one.is("domestic") && one.grade() != 1));
            assertThat(page.getByTestId("whatif-rules").locator("tbody tr").first())
                    .containsText(String.valueOf(count(one -> one.is("domestic"))));
            assertThat(page.locator("[data-testid=result] .counterfactual .counterfactual__word"))
                    .hasCount(
                            page.locator("[data-testid=result] .counterfactual").count());
            assertThat(page.getByTestId("replayed").locator("li").count()).isPositive();
            assertThat(page.getByTestId("not-replayed")).containsText("THRIVE");

            page.reload();
            visit.seen(page.getByTestId("result"));
            says(page, "grade-1-candidate", count(one -> one.is("domestic") || one.grade() == 1));
        }
    }

    @Test
    void aCandidateThatChangesNothingChangesNothing() {
        try (Visit visit = visit(1280, 900)) {
            Page page = visit.page();
            assertThat(page.getByLabel("Rules (YAML)")).not().hasValue("");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Run").setExact(true))
                    .click();
            visit.seen(page.getByTestId("result"));

            says(page, "whatif-newly", 0);
            says(page, "whatif-noLonger", 0);
            says(page, "whatif-regraded", 0);
        }
    }

    @Test
    void aFileWithAFaultIsRefusedAtItsLine() {
        try (Visit visit = visit(1280, 900)) {
            Page page = visit.page();
            String text = "version: wrong\ngrades:\n  - {grade: 1, label: Emergency, target: {clock: sundial}}\n";
            page.getByLabel("Candidate file")
                    .setInputFiles(new FilePayload("wrong.yaml", "application/yaml", text.getBytes(UTF_8)));
            assertThat(page.getByLabel("Rules (YAML)")).hasValue(text);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Run").setExact(true))
                    .click();

            assertThat(page.locator("#candidate-refused")).containsText("line 3");
            assertThat(page.getByLabel("Rules (YAML)")).hasAttribute("aria-invalid", "true");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "3840, 2160", "390, 844"})
    void isWholeAndAccessibleInBothThemes(int width, int height) {
        try (Visit visit = visit(width, height)) {
            run(visit, CANDIDATE);
            visit.seen(visit.page().getByTestId("result"));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(visit.faults()).as(scheme.name()).isEmpty();
                assertThat(visit.cutOff()).as("%s is too wide by", scheme).isZero();
            }
        }
    }
}
