package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page, read back as XML: its outline, its tables, and that it needs nothing but itself. */
class HtmlFormTest {
    private static final Paper PAPER = SamplePaper.paper();
    private static final PaperFile FILE = new HtmlForm().of(PAPER).getFirst();
    private static final Tree PAGE = Tree.of(FILE.bytes());

    @Test
    void isOneFileOfItsName() {
        assertThat(new HtmlForm().of(PAPER)).hasSize(1);
        assertThat(new HtmlForm().names(PAPER)).containsExactly(FILE.name());
        assertThat(FILE.name()).isEqualTo("panel-quarter-2018-19-q2.html");
        assertThat(FILE.type()).isEqualTo("text/html; charset=utf-8");
        assertThat(new String(FILE.bytes(), UTF_8)).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
    }

    @Test
    void hasOneTitleAndAHeadingForEveryPart() {
        assertThat(PAGE.texts("//h1")).containsExactly(PAPER.title());
        assertThat(PAGE.texts("//h2"))
                .containsExactly(
                        "Contents",
                        "Crime & <disorder>",
                        "Beats",
                        "Breaks in series",
                        "How each figure is counted",
                        "Words",
                        "About these figures");
        assertThat(PAGE.texts("/html/head/title")).containsExactly(PAPER.title() + ", " + PAPER.force());
        assertThat(PAGE.texts("//header/p")).containsExactly(PAPER.force(), PAPER.subtitle());
        assertThat(PAGE.texts("//header/ul[@class='marks']/li")).isEqualTo(PAPER.marks());
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePageAndEveryLabelToItsWords() {
        List<String> ids = PAGE.texts("//@id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.texts("//nav//a/@href"))
                .containsExactly("#crime-part", "#beats-part", "#breaks", "#definitions-part", "#glossary", "#about");
        assertThat(PAGE.texts("//@href")).hasSize(7).allMatch(href -> ids.contains(href.substring(1)));
        assertThat(PAGE.texts("//@aria-labelledby")).hasSize(7).allMatch(ids::contains);
    }

    @Test
    void everyTableHasACaptionAndItsCellsTheirHeads() {
        List<Tree> tables = PAGE.all("//table");

        assertThat(tables).hasSameSizeAs(PAPER.tables());
        for (int place = 0; place < tables.size(); place++) {
            assertSame(tables.get(place), PAPER.tables().get(place));
        }
    }

    private static void assertSame(Tree shown, Table table) {
        String name = "Table " + table.number() + ": " + table.title();
        assertThat(shown.texts("caption")).containsExactly(name);
        assertThat(shown.texts("thead/tr/th[@scope='col']"))
                .isEqualTo(table.columns().stream().map(Table.Column::head).toList());
        assertThat(shown.texts("tbody/tr/th[@scope='row']"))
                .isEqualTo(
                        table.rows().stream().map(row -> row.getFirst().shown()).toList());
        List<List<String>> rows = new ArrayList<>();
        shown.all("tbody/tr").forEach(row -> rows.add(row.texts("*")));
        assertThat(rows)
                .isEqualTo(table.rows().stream()
                        .map(row -> row.stream().map(Cell::shown).toList())
                        .toList());
        assertThat(shown.all("thead//td | tbody//th[not(@scope='row')] | .//*[@rowspan or @colspan]"))
                .isEmpty();
        Tree frame = shown.one("parent::div");
        assertThat(Stream.of("role", "tabindex", "aria-label").map(frame::get)).containsExactly("region", "0", name);
        assertThat(frame.texts("following-sibling::*[1][self::ul[@class='notes']]/li"))
                .isEqualTo(table.notes());
    }

    @Test
    void figuresStandToTheRight() {
        Tree table = PAGE.all("//table").getFirst();

        assertThat(table.texts("thead//th/@class"))
                .containsExactly("words whole", "figure", "figure", "figure whole", "figure", "words whole");
        assertThat(table.texts("tbody/tr[1]/td[starts-with(@class, 'figure')]"))
                .containsExactly("62,138", "68,358", "\u22126,220", "\u22129.1");
    }

    @Test
    void everyChartHasATitleAndWords() {
        List<Bars> bars = List.of(SamplePaper.QUARTER, SamplePaper.HUNDREDS, SamplePaper.YEAR);

        assertThat(PAGE.texts("//figure/figcaption"))
                .isEqualTo(bars.stream().map(Bars::title).toList());
        assertThat(PAGE.texts("//figure//svg[@role='img']/@aria-label"))
                .isEqualTo(bars.stream().map(Bars::says).toList());
        assertThat(PAGE.texts("//figure/div[@class='chart' and @role='region' and @tabindex='0']/@aria-label"))
                .as("those that a narrow screen scrolls")
                .containsExactly(SamplePaper.HUNDREDS.title(), SamplePaper.YEAR.title());
    }

    @Test
    void whatWasWrittenIsShownAndNeverRun() {
        String page = new String(FILE.bytes(), UTF_8);

        assertThat(page).doesNotContain("<script", "<b>", "<a> part", "<rule>", "<Panel>", "javascript:");
        assertThat(PAGE.texts("//section[@aria-labelledby='crime-part']/p"))
                .containsExactly(
                        "All crime fell by 6,220 (\u22129.1\u00a0%). </p><script>alert(1)</script> Caf\u00e9 \u00d7"
                                + " \u00bd.");
        assertThat(PAGE.texts("//section[@aria-labelledby='breaks']/ul/li"))
                .containsExactly("2018-04-01: one <rule> & another.", "=2+2 is a sentence here.");
        assertThat(PAGE.texts("//section[@aria-labelledby='glossary']/dl/*"))
                .containsExactly(
                        "THRIVE",
                        "Threat, harm, risk, investigation, vulnerability & engagement.",
                        "Beat",
                        "<a> part of an area.");
        assertThat(PAGE.texts("//section[@aria-labelledby='about']/dl/dt"))
                .containsExactly("Force", "SHA-256 of the figures", "=Policy");
    }

    @Test
    void needsNothingButItself() {
        assertThat(PAGE.all("//script | //link | //img | //iframe | //object | //form | //base"))
                .isEmpty();
        assertThat(PAGE.all("//@style | //@src | //@*[starts-with(name(), 'on')]"))
                .isEmpty();
        assertThat(PAGE.texts("//@href")).allMatch(href -> href.startsWith("#"));
        assertThat(PAGE.texts("//style").getFirst()).doesNotContain("url(", "@import");
    }

    @Test
    void saysWhatItIsMadeOf() {
        assertThat(PAGE.texts("//meta[@name='thriveline-report']/@content")).containsExactly(SamplePaper.IDENTITY);
        assertThat(PAGE.texts("//meta[@name='description']/@content")).containsExactly(PAPER.subtitle());
    }

    @Test
    void itsPolicyKnowsItsStyleAndNothingElse() throws NoSuchAlgorithmException {
        byte[] style = PAGE.one("/html/head/style").text().getBytes(UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(HtmlForm.CONTENT_SECURITY_POLICY)
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                        + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox");
    }

    @Test
    void withoutMarksThereIsNoEmptyList() {
        Tree page = Tree.of(new HtmlForm()
                .of(SamplePaper.of(SamplePaper.COUNTED))
                .getFirst()
                .bytes());

        assertThat(page.all("//ul[not(li)]")).isEmpty();
        assertThat(page.all("//*[@class='marks']")).isEmpty();
    }
}
