package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The PDF, read back. */
class PdfFormTest {
    private static PDDocument document;

    @BeforeAll
    static void load() throws IOException {
        document =
                Loader.loadPDF(new PdfForm().of(SamplePaper.paper()).getFirst().bytes());
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void saysWhatItIs() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();

        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Quarter 2, 2018/19, Leicestershire Police");
        assertThat(document.getDocumentInformation().getCustomMetadataValue("thriveline-report"))
                .isEqualTo(SamplePaper.paper().identity());
        assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                .hasToString("2018-10-12T09:00:00Z");
        String metadata = new String(catalog.getMetadata().toByteArray(), UTF_8);
        assertThat(metadata).contains("pdfuaid:part").contains("2018-10-12T09:00:00Z");
    }

    @Test
    void isTaggedWithItsHeadingsTablesAndPicturesInWords() {
        List<String> tags = new ArrayList<>();
        List<String> says = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), tags, says);

        assertThat(tags).contains("H1", "H2", "Table", "TR", "TH", "TD", "L", "LI", "P", "Figure", "Link");
        assertThat(says).containsExactly("999 calls: 3 months.", "999 calls: 12 months.");
    }

    private static void walk(PDStructureNode node, List<String> tags, List<String> says) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                if (element.getStructureType().equals("Figure")) {
                    says.add(element.getAlternateDescription());
                }
                walk(element, tags, says);
            }
        }
    }

    @Test
    void bringsItsFontsAlong() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded())
                        .as(page.getResources().getFont(name).getName())
                        .isTrue();
            }
        }
    }

    @Test
    void hasEveryWordAndItsMarksOnEveryPage() throws IOException {
        assertThat(document.getNumberOfPages()).isGreaterThan(2);
        PDFTextStripper text = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            String words = text.getText(document);
            assertThat(words)
                    .contains("Simulated: no figure here is of real events")
                    .contains("Page " + page + " of " + document.getNumberOfPages())
                    .doesNotContain("#");
        }
        text.setStartPage(1);
        text.setEndPage(document.getNumberOfPages());
        assertThat(text.getText(document))
                .contains("=1+1 103,919 \u221215,124 \u221213.5")
                .contains("<b>Fire & \"rescue\"'s</b> caf\u00e9")
                .contains("Row 69");
    }
}
