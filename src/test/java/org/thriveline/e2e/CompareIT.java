package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A quarter that meets published figures ({@code -Dthriveline.figures=FILE}, else small ones) on the page of comparison: what the
 * page prints is what a count of the exported log gives that shares no code with it.
 */
class CompareIT {
    private static final Path FIGURES =
            Path.of(System.getProperty("thriveline.figures", "src/test/resources/small-quarter.json"));
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String QUARTER = "/compare?quarter=2018/19-Q2";
    private static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
    private static final Instant THEN = Instant.parse("2018-09-10T12:00:00Z");

    @TempDir
    static Path folder;

    private static List<String> lines = List.of();
    private static Jar server;
    private static Chromium chromium;

    private Visit visit;
    private Page page;
    private ComparedPage compared;

    @BeforeAll
    static void start() throws IOException {
        try (Jar simulation =
                Jar.start(folder, "simulate", "--quarter", "2018/19-Q2", "--figures", FIGURES.toString())) {
            assertThat(simulation.exitCode()).as(simulation.errors()).isZero();
        }
        try (Jar export = Jar.start(folder, "export-log")) {
            assertThat(export.exitCode()).isZero();
            lines = Files.readAllLines(export.outputFile());
        }
        server = Jar.server(folder);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void signIn() {
        open(1280, ColorScheme.LIGHT);
    }

    private void open(int width, ColorScheme scheme) {
        visit = new Visit(chromium, server.port(), width, width > 2560 ? 2160 : 900, scheme);
        page = visit.page();
        compared = new ComparedPage(page);
        visit.signIn("analyst");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    /** Goes to an address of the page and waits until its figures are there. */
    private void see(String path) {
        visit.go(path);
        visit.seen(page.locator("[data-testid=compare-page]:not(.old)"));
    }

    @Test
    void theQuarterBesideTheOneAYearBeforeIsWhatTheExportSays() {
        see(QUARTER);

        Map<String, List<String>> expected = printed(counted(FIRST), counted(FIRST.minusYears(1)));
        Map<String, List<String>> shown = compared.rows();
        assertThat(shown).containsAllEntriesOf(expected);
        assertThat(shown).hasSizeGreaterThan(expected.size());
        assertThat(page.getByTestId("compared"))
                .hasText("2018/19 Q2 1 Jul 2018 to 30 Sept 2018 with 2017/18 Q2 1 Jul 2017 to 30 Sept 2017");
    }

    @Test
    void everyMonthBehindAChartIsWhatTheExportSays() {
        SortedMap<String, Integer> now = counted(FIRST);
        see(QUARTER + "&open=" + String.join(",", now.keySet()));

        Map<String, List<List<String>>> shown = compared.months();
        now.keySet().forEach(id -> assertThat(shown.get(id)).as(id).isEqualTo(months(id)));
    }

    private static List<List<String>> months(String id) {
        return List.of(month("July", 0, id), month("August", 1, id), month("September", 2, id));
    }

    private static List<String> month(String name, int later, String id) {
        return Stream.concat(
                        Stream.of(name),
                        Printed.row(
                                counted(FIRST.plusMonths(later), 1).getOrDefault(id, 0),
                                counted(FIRST.minusYears(1).plusMonths(later), 1)
                                        .getOrDefault(id, 0))
                                .stream())
                .toList();
    }

    @Test
    void allElseThatIsPrintedIsWhatTheServerAnswers() {
        see(QUARTER);
        JsonNode answer = JsonMapper.shared()
                .readTree(page.request()
                        .get("http://localhost:" + server.port() + "/api/v1/compare?quarter=2018/19-Q2")
                        .text());

        Map<String, List<String>> expected = new TreeMap<>();
        answer.path("measures").forEach(measure -> {
            if (measure.path("unit").asString().equals("percent")) {
                return;
            }
            expected.put(
                    measure.path("id").asString(),
                    Printed.row(
                            measure.path("current").intValue(),
                            measure.path("previous").intValue()));
        });
        assertThat(compared.rows()).containsAllEntriesOf(expected);
        assertThat(page.getByTestId("comparison-count"))
                .hasText(String.valueOf(answer.path("measures").size()));
    }

    @Test
    void anotherSpanAnotherComparisonAndASliceAreChosenAndALinkOpensTheSame() {
        see(QUARTER);
        page.getByLabel("Period").selectOption("month");
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).selectOption("2018-08");
        page.getByLabel("Compared with").selectOption("2018-07");
        visit.seen(page.getByText("31 Jul 2018"));

        Map<String, List<String>> august = printed(counted(FIRST.plusMonths(1), 1), counted(FIRST, 1));
        assertThat(compared.rows()).containsAllEntriesOf(august);
        Page tab = visit.tab();
        tab.navigate(page.url());
        visit.seen(tab.getByTestId("measures"));
        assertThat(new ComparedPage(tab).rows()).isEqualTo(compared.rows());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Qualifiers"))
                .click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Domestic"))
                .check();

        assertThat(page).hasURL(Pattern.compile(".*span=month&month=2018-08&to=2018-07&qualifier=domestic$"));
        assertThat(page.locator("[data-row='calls.999'] [data-column=current]")).hasText("–");
    }

    @Test
    void asKnownThenIsTheExportUpToThenAndWhatMovedIsTheDifference() {
        see(QUARTER + "&knownAt=" + THEN);
        List<String> known = lines.stream().filter(CompareIT::recordedThen).toList();
        SortedMap<String, Integer> then = ExportCount.of(known.stream()).quarter(FIRST);
        SortedMap<String, Integer> now = counted(FIRST);

        assertThat(compared.rows())
                .containsAllEntriesOf(
                        printed(then, ExportCount.of(known.stream()).quarter(FIRST.minusYears(1))));
        Locator more =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Show \\d+ more")));
        visit.seen(page.locator("[data-figure]").first());
        if (more.count() > 0) {
            more.click();
        }
        Map<String, List<String>> moved = compared.moved();
        now.forEach((id, count) -> {
            int before = then.getOrDefault(id, 0);
            if (before != count) {
                assertThat(moved.get(id + " 2018/19 Q2"))
                        .as(id)
                        .isEqualTo(
                                List.of(Printed.count(before), Printed.count(count), Printed.change(count - before)));
            }
        });
        assertThat(now).isNotEqualTo(then);
    }

    private static boolean recordedThen(String line) {
        return !Instant.parse(JsonMapper.shared().readTree(line).path("time").stringValue())
                .isAfter(THEN);
    }

    @Test
    void aMeasureIsFoundOpenedAndLeftByTheKeyboard() {
        see(QUARTER);
        Keyboard keys = page.keyboard();
        keys.press("/");
        keys.type("stop-searches");
        assertThat(page.getByTestId("comparison-count")).hasText(Pattern.compile("\\d+ of \\d+"));
        keys.press("Escape");
        page.locator("[data-opens='calls.999']").focus();

        keys.press("ArrowDown");
        String id = String.valueOf(page.locator(":focus").getAttribute("data-opens"));
        assertThat(page.locator(":focus ~ [role=tooltip]")).isVisible();
        keys.press("Escape");
        assertThat(page.locator(":focus ~ [role=tooltip]")).isHidden();
        keys.press("Enter");
        assertThat(page.getByTestId("opened-" + id)).isVisible();
        keys.press("Enter");
        assertThat(page.getByTestId("opened-" + id)).isHidden();
        keys.press("End");
        assertThat(page.locator(".list__open").last()).isFocused();
    }

    @Test
    void aQuarterWithoutRecordsSaysWhatToDo() {
        see("/compare?quarter=2001/02-Q1");

        assertThat(page.getByTestId("nothing")).containsText("No records are counted of 2001/02 Q1");
        assertThat(page.getByTestId("nothing").getByRole(AriaRole.LINK)).hasCount(2);
        assertThat(visit.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "desk, 1280, LIGHT",
        "desk, 1280, DARK",
        "wall, 3840, LIGHT",
        "wall, 3840, DARK",
        "phone, 390, LIGHT",
        "phone, 390, DARK"
    })
    void isAccessibleAndWhole(String name, int width, ColorScheme scheme) {
        visit.close();
        open(width, scheme);
        for (String query : List.of("&open=stopsearch,attendance.grade1", "&span=rolling-12&knownAt=" + THEN)) {
            see(QUARTER + query);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("compare-%s-%s%s.png"
                            .formatted(
                                    name,
                                    scheme.name().toLowerCase(java.util.Locale.ROOT),
                                    query.contains("known") ? "-then" : "")))
                    .setFullPage(width == 390)
                    .setAnimations(ScreenshotAnimations.DISABLED));

            assertThat(visit.faults()).isEmpty();
            assertThat(visit.cutOff()).isZero();
        }
    }

    private static SortedMap<String, Integer> counted(LocalDate first) {
        return counted(first, 3);
    }

    private static SortedMap<String, Integer> counted(LocalDate first, int months) {
        return ExportCount.of(lines.stream())
                .days(first, first.plusMonths(months).minusDays(1));
    }

    private static Map<String, List<String>> printed(Map<String, Integer> current, Map<String, Integer> previous) {
        Map<String, List<String>> printed = new TreeMap<>();
        current.forEach((id, count) -> printed.put(id, Printed.row(count, previous.getOrDefault(id, 0))));
        return printed;
    }
}
