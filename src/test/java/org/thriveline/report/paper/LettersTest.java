package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thriveline.report.paper.Cell.Words;
import org.thriveline.report.paper.Table.Column;

/** Whatever somebody writes, every form of the report can be made. */
class LettersTest {
    static final List<Form> FORMS = SamplePaper.forms();

    @Test
    void whatXmlCannotHoldIsShownAsUnknownAndAnythingElseIsKept() {
        assertThat(Letters.kept("a\uFFFEb\uFFFFc\u0000d\uD83De")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Letters.kept("\t\r\n \u00e9 \uD83D\uDE93 \u2028 \uE000 \uFFFD"))
                .isEqualTo("\t\r\n \u00e9 \uD83D\uDE93 \u2028 \uE000 \uFFFD");
    }

    @Property
    void aParserReadsAnyText(@ForAll String text) {
        byte[] xml = ("<a>"
                        + Letters.kept(text)
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;") + "</a>")
                .getBytes(UTF_8);

        assertThat(Tree.of(xml).one("/a").text())
                .isEqualTo(Letters.kept(text).replace("\r\n", "\n").replace('\r', '\n'));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void aCharacterThatIsNoneKeepsNoFormFromBeingMade(Form form) {
        String odd = "odd \uFFFE\uFFFF ]]> \uD83D\uDE93";
        Table table = new Table(
                "odd", 1, odd, List.of(new Column(odd, "", false)), List.of(List.of(new Words(odd))), List.of(odd));

        byte[] made = form.of(SamplePaper.of(table)).getFirst().bytes();

        assertThat(made.length).isPositive();
        if (form instanceof HtmlForm) {
            assertThat(Tree.of(made).texts("//caption")).containsExactly("Table 1: odd \uFFFD\uFFFD ]]> \uD83D\uDE93");
        } else if (form instanceof XlsxForm || form instanceof OdsForm) {
            Unzipped zip = Unzipped.of(made);
            assertThat(zip.names().stream().filter(name -> name.endsWith(".xml")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(zip.tree(name).all("/*")).hasSize(1));
        }
    }
}
