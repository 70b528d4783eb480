package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thriveline.report.paper.Table.Column;

/** Plain figures, as a stranger's program reads them. */
class CsvFormTest {
    private static final Paper PAPER = SamplePaper.paper();

    @Test
    void isAFileForEachTable() {
        List<PaperFile> files = new CsvForm().of(PAPER);

        assertThat(files.stream().map(PaperFile::name))
                .containsExactly(
                        "panel-quarter-2018-19-q2-crime.csv",
                        "panel-quarter-2018-19-q2-beats.csv",
                        "panel-quarter-2018-19-q2-definitions.csv");
        assertThat(new CsvForm().names(PAPER))
                .isEqualTo(files.stream().map(PaperFile::name).toList());
        assertThat(files.stream().map(PaperFile::type)).containsOnly("text/csv; charset=utf-8");
    }

    @Test
    void isWrittenAsTheRfcSays() {
        assertThat(text(SamplePaper.COUNTED)).isEqualTo("""
            Measure,2018/19 Q2,2017/18 Q2,Change,Change (%),Trend
            All crime,62138,68358,-6220,-9.1,\u2193 down
            Si\u00e2n \u00d3 Briain & \u0141ukasz,7,0,7,n/a,\u2191 up
            "<b>&""'</b>",[c],[c],[c],[c],
            '=1+1,1234567,1234567,0,0.0,level
            Answered in 10 s (%),91.25,90.00,1.25,[z],\u2191 up
            "'-2+3, one; ""two\""",0.5,[x],[x],[x],
            """.replace("\n", "\r\n"));
    }

    @Test
    void isReadBackAsTheTable() {
        for (Table table : PAPER.tables()) {
            List<List<String>> told = new ArrayList<>();
            told.add(table.columns().stream().map(Column::head).toList());
            table.rows()
                    .forEach(row -> told.add(row.stream().map(CsvFormTest::told).toList()));

            assertThat(CsvReader.builder().ofCsvRecord(text(table)).stream().map(CsvRecord::getFields))
                    .isEqualTo(told);
        }
    }

    private static String told(Cell cell) {
        return cell instanceof Cell.Figure figure ? figure.value().toPlainString() : Formulas.defused(cell.shown());
    }

    @Test
    void noHeadIsAFormulaEither() {
        Table table = new Table(
                "heads",
                1,
                "Heads",
                List.of(new Column("=1+1", "", false), new Column("@x", "%", true)),
                List.of(),
                List.of());

        assertThat(text(table)).isEqualTo("'=1+1,'@x (%)\r\n");
    }

    private static String text(Table table) {
        return new String(new CsvForm().of(SamplePaper.of(table)).getFirst().bytes(), UTF_8);
    }
}
