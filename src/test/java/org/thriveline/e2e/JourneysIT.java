package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grade journeys of a simulated quarter: what the page says is what a count of the exported log gives. */
class JourneysIT {
    private static final String QUARTER = "/journeys?quarter=2018/19-Q2";

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

    private static Visit visit(String role, int width, int height) {
        Visit visit = new Visit(chromium, quarter.port(), width, height, ColorScheme.LIGHT);
        visit.signIn(role);
        return visit;
    }

    private static void see(Visit visit, String path) {
        visit.go(path);
        visit.seen(visit.page().locator("[data-testid=journeys-page]:not(.old)"));
    }

    private static long number(Page page, String testId) {
        return Long.parseLong(page.getByTestId(testId).innerText().replaceAll("\\D", ""));
    }

    private static Map<String, Long> numbers(Page page, String prefix) {
        Locator all = page.locator("[data-testid^=" + prefix + "]");
        Map<String, Long> numbers = new TreeMap<>();
        for (Locator one : all.all()) {
            String text = one.innerText().replaceAll("\\D", "");
            if (!text.isEmpty()) {
                numbers.put(one.getAttribute("data-testid").substring(prefix.length()), Long.parseLong(text));
            }
        }
        return numbers;
    }

    @Test
    void pathsAndMovesAreWhatTheExportSays() {
        List<ExportedIncident> incidents = quarter.incidents();
        try (Visit visit = visit("analyst", 1280, 900)) {
            Page page = visit.page();
            see(visit, QUARTER);
            Locator more = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Show \\d+ more")));
            while (more.count() > 0) {
                more.first().click();
            }

            assertThat(number(page, "journeys-incidents")).isEqualTo(incidents.size());
            assertThat(number(page, "journeys-ungraded"))
                    .isEqualTo(
                            incidents.stream().filter(one -> one.grade() == 0).count());
            assertThat(number(page, "journeys-regraded"))
                    .isEqualTo(incidents.stream()
                            .filter(one -> one.grades().size() > 1)
                            .count());
            assertThat(number(page, "journeys-up"))
                    .isEqualTo(
                            incidents.stream().mapToLong(one -> one.changes(-1)).sum());
            assertThat(number(page, "journeys-down"))
                    .isEqualTo(number(page, "near-down"))
                    .isEqualTo(
                            incidents.stream().mapToLong(one -> one.changes(1)).sum())
                    .isPositive();
            assertThat(numbers(page, "path-"))
                    .isEqualTo(new TreeMap<>(incidents.stream()
                            .collect(Collectors.groupingBy(ExportedIncident::path, Collectors.counting()))));
            Map<String, Long> moves = new TreeMap<>();
            incidents.forEach(one -> {
                String from = "none";
                for (int to : one.grades()) {
                    moves.merge(from + "-" + to, 1L, Long::sum);
                    from = String.valueOf(to);
                }
            });
            Map<String, Long> shown = numbers(page, "move-");
            shown.values().removeIf(count -> count == 0);
            assertThat(shown).isEqualTo(moves);
        }
    }

    @Test
    void codesOfAnAreaAreWhatTheExportSays() {
        try (Visit visit = visit("analyst", 1280, 900)) {
            see(visit, QUARTER + "&area=NE");
            Map<String, List<Long>> expected = new TreeMap<>();
            quarter.incidents().stream()
                    .filter(one -> one.area().equals("NE"))
                    .collect(Collectors.groupingBy(ExportedIncident::opening))
                    .forEach((opening, of) -> {
                        long same = of.stream()
                                .filter(one -> one.closing().equals(opening))
                                .count();
                        long open = of.stream()
                                .filter(one -> one.closing().isEmpty())
                                .count();
                        expected.put(opening, List.of((long) of.size(), same, of.size() - same - open, open));
                    });

            Map<String, List<Long>> shown = new TreeMap<>();
            for (Locator row : visit.page().locator("tr[data-code]").all()) {
                shown.put(
                        row.getAttribute("data-code"),
                        row.locator("td.number").allInnerTexts().stream()
                                .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                                .toList());
            }
            assertThat(shown).isEqualTo(expected).hasSizeGreaterThan(5);
        }
    }

    @Test
    void namesDowngradesToThoseWhoSeeIncidentsOnlyAndSaysWhereThereAreNone() {
        try (Visit analyst = visit("analyst", 1280, 900);
                Visit reporter = visit("reporter", 1280, 900)) {
            see(analyst, QUARTER);
            long near = number(analyst.page(), "near-near");
            assertThat(analyst.page()
                            .locator("[data-testid=near-rows] tbody tr")
                            .count())
                    .isEqualTo(Math.toIntExact(Math.min(near, 12)))
                    .isPositive();
            analyst.page().locator("[data-testid=near-rows] a").first().click();
            analyst.seen(analyst.page().locator(".drawer"));
            see(reporter, QUARTER);
            assertThat(reporter.page().getByTestId("near-near")).hasText(String.valueOf(near));
            assertThat(reporter.page().getByTestId("near-rows")).hasCount(0);
            assertThat(reporter.page().getByText("your role does not see")).isVisible();

            reporter.go("/journeys?quarter=2016/17-Q1");

            assertThat(reporter.page().getByTestId("journeys-empty"))
                    .containsText("No incident of this period is known here.");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 900", "3840, 2160", "390, 844"})
    void isWholeAndAccessibleInBothThemes(int width, int height) {
        try (Visit visit = visit("analyst", width, height)) {
            see(visit, QUARTER);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(visit.faults()).as(scheme.name()).isEmpty();
                assertThat(visit.cutOff()).as("%s is too wide by", scheme).isZero();
            }
        }
    }
}
