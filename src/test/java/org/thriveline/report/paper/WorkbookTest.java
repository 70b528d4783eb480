package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Workbooks and tables, read back. */
class WorkbookTest {
    private static final Paper PAPER = SamplePaper.paper();
    private static final List<String> SHEETS = List.of("Cover", "Contents", "Notes", "Table_1", "Table_2");

    @Test
    void officeOpenXmlHasOneTableASheetAndNoMergedCell() throws IOException {
        Map<String, String> entries =
                Read.zip(new XlsxForm().of(PAPER).getFirst().bytes());

        assertThat(Read.all(Read.xml(entries.getOrDefault("xl/workbook.xml", "")), "sheet").stream()
                        .map(sheet -> sheet.getAttribute("name"))
                        .toList())
                .isEqualTo(SHEETS);
        String table = entries.getOrDefault("xl/worksheets/sheet4.xml", "");
        assertThat(table).doesNotContain("<mergeCell").doesNotContain("<f>");
        Document read = Read.xml(table);
        assertThat(Read.all(read, "v").stream().map(Element::getTextContent).toList())
                .contains("38995", "2995", "103919", "-15124", "-13.5");
        assertThat(entries.keySet().stream()
                        .filter(name -> name.startsWith("xl/tables/"))
                        .toList())
                .hasSize(SHEETS.size());
        assertThat(entries.getOrDefault("xl/styles.xml", "")).contains("#,##0").contains("+#,##0;-#,##0;#,##0");
        assertThat(entries.getOrDefault("docProps/core.xml", ""))
                .contains(PAPER.identity())
                .contains("2018-10-12T09:00:00Z");
        assertThat(Read.all(Read.xml(entries.getOrDefault("xl/sharedStrings.xml", "")), "t").stream()
                        .map(Element::getTextContent)
                        .toList())
                .contains("'=1+1", SamplePaper.AWKWARD, "[c]");
    }

    @Test
    void openDocumentSaysTheSame() throws IOException {
        byte[] bytes = new OdsForm().of(PAPER).getFirst().bytes();
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(bytes));

        assertThat(book.getSheets().stream().map(Sheet::getName).toList()).isEqualTo(SHEETS);
        Sheet table = book.getSheet("Table_1");
        Object[][] cells = table.getDataRange().getValues();
        assertThat(cells[4]).containsExactly("Measure", "2018/19 Q2", "Change", "Change (%)");
        assertThat(cells[5]).containsExactly("999 calls", 38_995.0, 2_995.0, 8.0);
        assertThat(cells[6]).containsExactly("'=1+1", 103_919.0, -15_124.0, -13.5);
        assertThat(cells[7]).containsExactly(SamplePaper.AWKWARD, "[c]", 0.0, "n/a");
        Map<String, String> entries = Read.zip(bytes);
        assertThat(entries.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(entries.getOrDefault("meta.xml", ""))
                .contains(PAPER.identity())
                .contains("2018-10-12T09:00:00Z");
    }

    @Test
    void commasHavePlainFigures() {
        PaperFile table = new CsvForm().of(PAPER).getFirst();

        assertThat(table.name()).isEqualTo("panel-quarter-2018-19-q2-calls.csv");
        assertThat(new String(table.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "Measure,2018/19 Q2,Change,Change (%)",
                        "999 calls,38995,2995,8",
                        "'=1+1,103919,-15124,-13.5",
                        "\"<b>Fire & \"\"rescue\"\"'s</b> caf\u00e9\",[c],0,n/a",
                        ""));
    }

    @Test
    void everyFormIsTheSameWhereverItIsMade() {
        List<Form> forms = List.of(new HtmlForm(), new PdfForm(), new XlsxForm(), new OdsForm(), new CsvForm());
        List<PaperFile> here =
                forms.stream().flatMap(form -> form.of(PAPER).stream()).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<PaperFile> there =
                    forms.stream().flatMap(form -> form.of(PAPER).stream()).toList();
            for (int file = 0; file < here.size(); file++) {
                assertThat(there.get(file).name()).isEqualTo(here.get(file).name());
                assertThat(there.get(file).bytes())
                        .as(here.get(file).name())
                        .isEqualTo(here.get(file).bytes());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
