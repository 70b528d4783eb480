package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.DamagedStore;
import org.thriveline.web.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The auditor's page, in Chromium: it shows what {@code audit export} has, and what was changed behind its back. */
class AuditPageIT {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final int CHANGED = 7;

    /** What the page shows, a line for each row. */
    private static final String ROWS = """
        [...document.querySelectorAll('[data-testid=audit-table] tbody tr')].map((row) => [
          row.cells[0].innerText,
          row.querySelector('time').dateTime,
          row.cells[2].querySelector('a').textContent,
          row.cells[3].textContent,
          row.cells[4].children[0].textContent,
          [...row.querySelectorAll('.audit-table__about > span')].map((span) => span.textContent.trim()).join(','),
          row.cells[5].textContent,
          row.cells[6].textContent.trim()].join('|'))\
        """;

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void showsTheAuditorWhatIsInTheTrailAndNobodyElse() throws Exception {
        List<String> shown;
        List<String> refusals;
        String csv;
        String verified;
        try (Chromium chromium = new Chromium();
                Jar server = Jar.server(data());
                Visit visit = new Visit(chromium, server.port(), 1280, 900, ColorScheme.LIGHT)) {
            act(server.port());
            Page page = visit.page();
            visit.go("/");
            visit.answer("auditor", Jar.PASSWORD);
            visit.seen(page.getByTestId("audit-table"));
            assertThat(page.getByRole(
                            AriaRole.NAVIGATION,
                            new Page.GetByRoleOptions().setName("Pages").setExact(true)))
                    .hasText("Audit");
            verified = verify(page, "Sound. All ");
            shown = allRows(page);
            refusals = byKeyboard(page);
            csv = csv(page);
            pictures(visit);
            visit.assertContent();
            nobodyElse(chromium, server.port());
        }

        List<JsonNode> export = export();
        assertThat(shown).hasSizeGreaterThan(130).isEqualTo(expected(export, shown.size()));
        assertThat(refusals)
                .isNotEmpty()
                .isEqualTo(expected(
                        export.stream()
                                .filter(line ->
                                        said(line).get("kind").asString().equals("refusal"))
                                .filter(line -> said(line).get("who").asString().equals("analyst"))
                                .toList(),
                        refusals.size()));
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .isEqualTo(refusals.stream()
                        .map(row -> row.substring(0, row.indexOf('|')))
                        .toList());
        String noted = verified.replaceAll(".*: ", "");
        int last = Integer.parseInt(noted.substring(0, noted.indexOf(':')));
        assertThat(verified).startsWith("Sound. All " + (last + 1) + " entries are as they were written.");
        assertThat(noted).isEqualTo(last + ":" + export.get(last).get("hash").asString());

        DamagedStore.changeAnAuditEntry(data(), CHANGED);
        whatWasChangedIsSaid(noted);
    }

    private void whatWasChangedIsSaid(String noted) {
        try (Chromium chromium = new Chromium();
                Jar server = Jar.server(data());
                Visit visit = new Visit(chromium, server.port(), 1280, 900, ColorScheme.LIGHT)) {
            Page page = visit.page();
            visit.go("/audit?before=" + (CHANGED + 2));
            visit.answer("auditor", Jar.PASSWORD);
            visit.seen(page.getByTestId("audit-table"));
            page.getByLabel("The end noted").fill(noted);
            assertThat(verify(page, "Broken at entry ")).startsWith("Broken at entry " + CHANGED + ": changed.");
            assertThat(page.locator("tr[data-sound=false]")).containsText(CHANGED + " Changed");
            assertThat(visit.faults()).isEmpty();
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("audit-broken.png")));
        }
    }

    /** Enough for two pages, by people of many kinds. */
    private static void act(int port) {
        Caller intake = Caller.basic(port, "intake", Jar.PASSWORD);
        intake.post("/api/v1/calls", "{\"id\":\"C-1\",\"line\":\"999\",\"caller\":\"one\"}");
        intake.post("/api/v1/calls/C-1/caller", "{\"name\":\"Ann Oakham\"}");
        for (int look = 0; look < 120; look++) {
            Caller.basic(port, "supervisor", Jar.PASSWORD).get("/api/v1/calls/C-1/caller");
        }
        Caller analyst = Caller.basic(port, "analyst", Jar.PASSWORD);
        analyst.get("/api/v1/calls/C-1/caller");
        analyst.get("/api/v1/codes?quarter=2018/19-Q2&format=csv", "Accept", "text/csv");
        String person =
                intake.get("/api/v1/calls/C-1/caller").json().get("person").asString();
        Caller.basic(port, "reporter", Jar.PASSWORD)
                .post("/api/v1/persons/" + person + "/erasure", "{\"reason\":\"no\"}");
        Caller.basic(port, "admin", Jar.PASSWORD)
                .post("/api/v1/persons/" + person + "/erasure", "{\"reason\":\"asked\"}");
        Caller.basic(port, "admin", Jar.PASSWORD).get("/api/v1/retention");
    }

    private static String verify(Page page, String begins) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Verify").setExact(true))
                .click();
        assertThat(page.getByTestId("audit-verified")).containsText(begins);
        return page.getByTestId("audit-verified").innerText();
    }

    /** Returns every row from the newest that was there on, the newest first. */
    private static List<String> allRows(Page page) {
        List<String> all = new ArrayList<>(rows(page));
        assertThat(all).hasSize(100);
        var older = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Older"));
        while (older.isVisible()) {
            String last = all.getLast();
            older.click();
            page.waitForFunction(
                    "last => !document.body.innerText.includes(last)", last.substring(0, last.indexOf('|')) + "\t");
            assertThat(page.locator("section[aria-busy=true]")).hasCount(0);
            all.addAll(rows(page));
        }
        return all;
    }

    private static List<String> rows(Page page) {
        List<String> rows = new ArrayList<>();
        for (Object row : (List<?>) page.evaluate(ROWS)) {
            rows.add((String) row);
        }
        return rows;
    }

    /** Asks for an account's refusals without a mouse. */
    private static List<String> byKeyboard(Page page) {
        page.getByLabel("Account").focus();
        page.keyboard().type("analyst");
        page.keyboard().press("Tab");
        page.keyboard().type("Refusal");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("section[aria-busy=true]")).hasCount(0);
        assertThat(page.locator("tbody tr")).hasCount(1);
        return rows(page);
    }

    private static String csv(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("audit.csv");
        return Files.readString(download.path(), UTF_8);
    }

    private static void pictures(Visit visit) throws IOException {
        Files.createDirectories(PICTURES);
        Page page = visit.page();
        visit.go("/audit");
        visit.seen(page.getByTestId("audit-table"));
        for (int width : new int[] {1280, 3840, 390}) {
            page.setViewportSize(width, width == 3840 ? 2160 : 844);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                assertThat(visit.faults()).as(width + " " + scheme).isEmpty();
                assertThat(visit.cutOff()).as(width + " " + scheme).isZero();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("audit-" + width + "-" + scheme + ".png")));
            }
        }
    }

    private static void nobodyElse(Chromium chromium, int port) {
        try (Visit visit = new Visit(chromium, port, 1280, 900, ColorScheme.LIGHT)) {
            visit.signIn("supervisor");
            assertThat(visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Audit")))
                    .hasCount(0);
            visit.go("/audit");
            assertThat(visit.page().getByTestId("refused")).containsText("Your role may not see this page.");
            assertThat(visit.page().getByTestId("audit-table")).hasCount(0);
        }
    }

    private List<JsonNode> export() {
        try (Jar export = Jar.start(data(), "audit", "export")) {
            assertThat(export.exitCode()).as(export.errors()).isZero();
            return export.output()
                    .lines()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .toList();
        }
    }

    private static JsonNode said(JsonNode line) {
        return JsonMapper.shared().readTree(line.get("text").asString());
    }

    /** Returns what the page must show of the first entries of an export. */
    private static List<String> expected(List<JsonNode> export, int count) {
        return export.subList(0, count).stream().map(AuditPageIT::row).toList().reversed();
    }

    private static String row(JsonNode line) {
        JsonNode entry = said(line);
        String kind = entry.get("kind").asString().replace('-', ' ');
        List<String> about = new ArrayList<>();
        var sorted = new TreeMap<String, String>();
        entry.get("about").forEachEntry((name, value) -> sorted.put(name, value.asString()));
        sorted.forEach((name, value) -> about.add(name + " " + value));
        return String.join(
                "|",
                line.get("number").asString(),
                entry.get("at").asString(),
                entry.get("who").asString(),
                kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1),
                entry.get("operation").asString(),
                String.join(",", about),
                entry.has("count") ? entry.get("count").asString() : "–",
                entry.get("from").asString() + " " + entry.get("node").asString());
    }
}
