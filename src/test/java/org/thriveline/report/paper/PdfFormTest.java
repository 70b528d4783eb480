package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thriveline.report.paper.TagTree.Tag;

/** The PDF, read back: what a screen reader, an archive and a reader on paper are given. */
class PdfFormTest {
    private static final Paper PAPER = SamplePaper.paper();
    private static final PaperFile FILE = new PdfForm().of(PAPER).getFirst();
    private static PDDocument document;

    @BeforeAll
    static void open() throws IOException {
        document = Loader.loadPDF(FILE.bytes());
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void isOneFileOfItsName() {
        assertThat(new PdfForm().names(PAPER)).containsExactly("panel-quarter-2018-19-q2.pdf");
        assertThat(List.of(FILE.name(), FILE.type()))
                .containsExactly("panel-quarter-2018-19-q2.pdf", "application/pdf");
    }

    @Test
    void isTaggedAndSaysItsLanguageAndItsTitle() {
        var catalog = document.getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        TagTree tags = TagTree.of(document);
        assertThat(Stream.of("H1", "H2", "Table", "Caption", "Figure", "L", "Link")
                        .map(tags::count))
                .containsExactly(1L, 7L, 3L, 3L, 3L, 4L, 6L);
        assertThat(tags.tags().stream()
                        .map(Tag::type)
                        .filter(type -> type.matches("H[1-6]"))
                        .findFirst())
                .hasValue("H1");
    }

    @Test
    void everyPictureSaysWhatItShows() {
        assertThat(TagTree.of(document).all("Figure").stream().map(Tag::says))
                .containsExactly(SamplePaper.QUARTER.says(), SamplePaper.HUNDREDS.says(), SamplePaper.YEAR.says());
    }

    @Test
    void everyHeadOfATableSaysWhatItIsTheHeadOf() {
        List<String> scopes =
                TagTree.of(document).all("TH").stream().map(Tag::scope).toList();
        List<String> expected = new ArrayList<>();
        for (Table table : PAPER.tables()) {
            table.columns().forEach(column -> expected.add("Column"));
            table.rows().forEach(row -> expected.add("Row"));
        }

        assertThat(scopes).isEqualTo(expected);
    }

    @Test
    void itsInformationIsThatOfThePaper() {
        PDDocumentInformation information = document.getDocumentInformation();

        assertThat(information.getMetadataKeys())
                .containsExactlyInAnyOrder(
                        "Title", "Author", "Subject", "Producer", "CreationDate", "ModDate", "thriveline-report");
        assertThat(information.getTitle()).isEqualTo(PAPER.title() + ", " + PAPER.force());
        assertThat(information.getAuthor()).isEqualTo(PAPER.force());
        assertThat(information.getSubject()).isEqualTo(PAPER.subtitle());
        assertThat(information.getProducer()).isEqualTo("Thriveline");
        assertThat(information.getCustomMetadataValue("thriveline-report")).isEqualTo(SamplePaper.IDENTITY);
        Instant dated = Instant.parse("2018-10-03T08:15:30Z");
        assertThat(information.getCreationDate().toInstant()).isEqualTo(dated);
        assertThat(information.getModificationDate().toInstant()).isEqualTo(dated);
    }

    @Test
    void itsMetadataNameTheStandardsThatItKeeps() throws IOException {
        Tree xmp = Tree.of(document.getDocumentCatalog().getMetadata().toByteArray());

        assertThat(xmp.texts("//*[name()='pdfuaid:part']")).containsExactly("1");
        assertThat(xmp.texts("//*[name()='pdfaid:part']")).containsExactly("3");
        assertThat(xmp.texts("//*[name()='pdfaid:conformance']")).containsExactly("A");
        assertThat(xmp.one("//*[name()='dc:title']").text().strip()).isEqualTo(PAPER.title() + ", " + PAPER.force());
        assertThat(xmp.texts("//*[name()='xmp:CreateDate']")).containsExactly("2018-10-03T08:15:30Z");
    }

    @Test
    void holdsItsFontsAndItsColours() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }

        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(fonts.stream()
                        .map(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", ""))
                        .distinct())
                .containsExactlyInAnyOrder("IBMPlexSans-Regular", "IBMPlexSans-SemiBold");
        List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();
        assertThat(intents).hasSize(1);
        try (InputStream profile = intents.getFirst().getDestOutputIntent().createInputStream()) {
            assertThat(profile.readAllBytes()).isEqualTo(ScreenColours.profile());
        }
    }

    @Test
    void everyPageBearsTheMarksItsNumberAndWhoseItIs() throws IOException {
        int pages = document.getNumberOfPages();

        for (int page = 1; page <= pages; page++) {
            assertThat(text(page, page))
                    .contains("Simulated: no figure here is of real events. Draft: not published yet")
                    .contains("Page " + page + " of " + pages)
                    .as("a letter that the font has not")
                    .doesNotContain("#");
            assertThat(text(page, page)
                            .lines()
                            .findFirst()
                            .orElse("")
                            .startsWith("T\u0177 & <M\u00f4n> \"Police\" 100%, Quarter 2, 2018/19"))
                    .as("head of page " + page)
                    .isEqualTo(page > 1);
        }
    }

    @Test
    void holdsEveryRowOfEveryTable() throws IOException {
        String text = dense(text(1, document.getNumberOfPages()));

        for (Table table : PAPER.tables()) {
            assertThat(text).contains(dense("Table " + table.number() + ": " + table.title()));
            for (List<Cell> row : table.rows()) {
                assertThat(text).contains(dense(row.stream().map(Cell::shown).collect(joining())));
            }
            table.notes().forEach(note -> assertThat(text).contains(dense(note)));
        }
        assertThat(text)
                .contains(
                        dense("</p><script>alert(1)</script> Caf\u00e9 \u00d7 \u00bd."),
                        dense("=2+2 is a sentence here."));
    }

    @Test
    void aTableLongerThanAPageRepeatsItsHeads() throws IOException {
        List<Integer> told = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            String text = text(page, page);
            if (text.lines().anyMatch(line -> line.startsWith("Beat 1 ") || line.matches("Beat \\d+ .*"))) {
                assertThat(text.lines()).contains("Beat Incidents Share (%)");
                told.add(page);
            }
        }

        assertThat(told).hasSizeGreaterThan(1);
    }

    @Test
    void linksLeadWithinItAndNothingRuns() throws IOException {
        List<PDAnnotation> annotations = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            annotations.addAll(page.getAnnotations());
        }

        assertThat(annotations).hasSize(6).allSatisfy(link -> {
            assertThat(link).isInstanceOf(PDAnnotationLink.class);
            assertThat(((PDAnnotationLink) link).getAction().getSubType()).isEqualTo("GoTo");
        });
        assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(document.getDocumentCatalog().getNames()).isNull();
        assertThat(new String(FILE.bytes(), UTF_8)).doesNotContain("/JavaScript", "/Launch", "/EmbeddedFile");
    }

    private static String text(int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document);
    }

    /** Where lines and columns break is the page's affair. */
    private static String dense(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
