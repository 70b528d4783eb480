package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page, read back as XML. */
class HtmlFormTest {
    private static final String PAGE =
            new String(new HtmlForm().of(SamplePaper.paper()).getFirst().bytes(), UTF_8);
    private static final Document READ = Read.xml(PAGE.replaceFirst("<!DOCTYPE html>\n", ""));

    private static List<String> texts(String name) {
        return Read.all(READ, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void hasOneTitleAndAHeadingForEachChapterThatTheContentsLeadTo() {
        assertThat(texts("h1")).containsExactly("Quarter 2, 2018/19");
        assertThat(texts("h2"))
                .containsExactly("Contents", "Calls", "A long table", "Points", "Words", "About these figures");
        List<String> ids = Read.all(READ, "h2").stream()
                .map(each -> "#" + each.getAttribute("id"))
                .toList();
        assertThat(Read.all(READ, "a").stream()
                        .map(each -> each.getAttribute("href"))
                        .toList())
                .containsExactly("#main", "#calls", "#long", "#points", "#glossary", "#about")
                .filteredOn(href -> !href.equals("#main"))
                .isSubsetOf(ids);
    }

    @Test
    void everyTableSaysWhatItIsAndWhichCellsAreHeads() {
        assertThat(texts("caption")).containsExactly("Table 1: Calls from the public", "Table 2: Definitions");
        assertThat(Read.all(READ, "th"))
                .allMatch(head -> !head.getAttribute("scope").isEmpty());
        assertThat(texts("td").subList(0, 9))
                .containsExactly("38,995", "+2,995", "+8", "103,919", "\u221215,124", "\u221213.5", "[c]", "0", "n/a");
    }

    @Test
    void everythingIsEscapedAndNothingRuns() {
        assertThat(texts("p")).contains(SamplePaper.AWKWARD);
        assertThat(PAGE).doesNotContain("<script").doesNotContain("https://");
        assertThat(Read.all(READ, "meta").stream()
                        .filter(meta -> meta.getAttribute("name").equals("thriveline-report"))
                        .map(meta -> meta.getAttribute("content"))
                        .toList())
                .containsExactly(SamplePaper.paper().identity());
    }

    @Test
    void itsPolicyAllowsItsOwnStyleAndNoOther() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(texts("style").getFirst().getBytes(UTF_8));

        assertThat(HtmlForm.CONTENT_SECURITY_POLICY)
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
        assertThat(PAGE).doesNotContain(" style=\"");
    }
}
