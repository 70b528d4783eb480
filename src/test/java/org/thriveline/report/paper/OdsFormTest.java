package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The OpenDocument workbook, read back by its library and as XML. */
class OdsFormTest {
    private static final Paper PAPER = SamplePaper.paper();
    private static final PaperFile FILE = new OdsForm().of(PAPER).getFirst();
    private static final Unzipped ZIP = Unzipped.of(FILE.bytes());
    private static final Tree CONTENT = ZIP.tree("content.xml");

    @Test
    void isOneFileWithASheetForEachTable() {
        assertThat(new OdsForm().names(PAPER)).containsExactly("panel-quarter-2018-19-q2.ods");
        assertThat(List.of(FILE.name(), FILE.type()))
                .containsExactly("panel-quarter-2018-19-q2.ods", "application/vnd.oasis.opendocument.spreadsheet");
        assertThat(CONTENT.texts("//*[name()='table:table']/@*[name()='table:name']"))
                .containsExactly("Cover", "Contents", "Notes", "Table_1", "Table_2", "Table_3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyCellOfATableIsThatOfThePaper(int number) throws IOException {
        Table table = PAPER.tables().get(number - 1);

        List<List<Object>> rows = rows("Table_" + number);

        int head = 4 + table.notes().size();
        List<Object> lines = new ArrayList<>(List.of(
                "Table " + number + ": " + table.title(),
                "Simulated: no figure here is of real events",
                "Draft: not published yet",
                "This sheet contains one table."
                        + (table.notes().isEmpty() ? "" : " What its marks mean is noted here.")));
        lines.addAll(table.notes());
        assertThat(rows.subList(0, head).stream().map(List::getFirst)).isEqualTo(lines);
        assertThat(rows.get(head))
                .isEqualTo(table.columns().stream().map(Table.Column::head).toList());
        assertThat(rows.subList(head + 1, rows.size()))
                .isEqualTo(table.rows().stream()
                        .map(row -> row.stream().map(OdsFormTest::told).toList())
                        .toList());
    }

    private static Object told(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> figure.value().doubleValue();
            case Cell.Mark mark -> mark.mark();
            case Cell.Words words -> Formulas.defused(words.words());
        };
    }

    private static List<List<Object>> rows(String name) throws IOException {
        Sheet sheet = new SpreadSheet(new ByteArrayInputStream(FILE.bytes())).getSheet(name);
        return Arrays.stream(sheet.getDataRange().getValues())
                // The library reads no words as nothing.
                .map(row -> Arrays.stream(row)
                        .map(value -> Objects.requireNonNullElse(value, ""))
                        .toList())
                .toList();
    }

    @Test
    void aFigureHasTheDecimalsOfThePaperAsValueAndAsText() {
        List<String> figures = PAPER.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .filter(Cell.Figure.class::isInstance)
                .map(cell -> ((Cell.Figure) cell).value().toPlainString())
                .distinct()
                .toList();

        // Equal cells beside each other are one that is repeated.
        List<String> values = CONTENT.texts("//@*[name()='office:value']");
        assertThat(values.stream().distinct()).containsExactlyElementsOf(figures);
        assertThat(CONTENT.texts("//*[@*[name()='office:value-type']='float']/*[name()='text:p']"))
                .isEqualTo(values);
    }

    @Test
    void theTypeComesFirstAndAsItIs() {
        ZipEntry first = ZIP.entries().getFirst();

        assertThat(List.of(first.getName(), first.getMethod())).containsExactly("mimetype", ZipEntry.STORED);
        assertThat(new String(ZIP.content("mimetype"), UTF_8))
                .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(ZIP.tree("META-INF/manifest.xml").texts("//@*[name()='manifest:full-path']"))
                .containsExactlyInAnyOrder("/", "content.xml", "styles.xml", "meta.xml");
        assertThat(ZIP.names())
                .containsExactlyInAnyOrder(
                        "mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml");
    }

    @Test
    void saysWhatItIsAndOfWhenItsFiguresAre() {
        assertThat(ZIP.tree("meta.xml").all("/*/*/*").stream()
                        .map(each -> each.node().getNodeName() + " " + each.text()))
                .containsExactly(
                        "meta:generator Thriveline",
                        "dc:title " + PAPER.title() + ", " + PAPER.force(),
                        "dc:subject " + PAPER.subtitle(),
                        "dc:language en-GB",
                        "dc:date 2018-10-03T08:15:30Z",
                        "meta:keyword " + SamplePaper.IDENTITY);
    }

    @Test
    void noCellIsAFormulaAndNoneIsMerged() {
        assertThat(CONTENT.all("//@*[name()='table:formula']")).isEmpty();
        assertThat(CONTENT.all("//@*[contains(name(), '-spanned')]")).isEmpty();
        assertThat(CONTENT.all("//*[name()='table:covered-table-cell']")).isEmpty();
    }

    @Test
    void everyFigureHasAFormatAndNoColour() {
        List<String> styles =
                CONTENT.texts("//*[@*[name()='office:value-type']='float']/@*[name()='table:style-name']");
        List<String> formats = CONTENT.texts("//*[name()='number:number-style']/@*[name()='style:name']");

        assertThat(styles).isNotEmpty();
        assertThat(styles.stream().distinct().map(OdsFormTest::format))
                .containsExactlyInAnyOrder("figure0", "change0", "change1", "figure2", "change2", "figure1")
                .isSubsetOf(formats);
        assertThat(CONTENT.all("//@*[name()='fo:color']")).isEmpty();
        assertThat(CONTENT.texts("//*[name()='number:number-style'][@*[name()='style:name']='change1']"
                        + "/*[name()='style:map']/@*[name()='style:condition']"))
                .containsExactly("value()>0", "value()<0");
    }

    private static String format(String style) {
        return CONTENT.one("//*[name()='style:style'][@*[name()='style:name']='" + style
                        + "']/@*[name()='style:data-style-name']")
                .text();
    }

    @Test
    void stylesAreInTheOrderOfTheStandard() {
        assertThat(CONTENT.all("//*[name()='style:text-properties']/following-sibling::*"))
                .isEmpty();
    }
}
