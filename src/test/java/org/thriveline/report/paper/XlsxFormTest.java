package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.report.paper.Workbook.Sheet;
import org.thriveline.report.paper.Workbook.Sheet.Place;

/** The workbook, unzipped: what its XML says is what the paper says. */
class XlsxFormTest {
    private static final Paper PAPER = SamplePaper.paper();
    private static final PaperFile FILE = new XlsxForm().of(PAPER).getFirst();
    private static final Workbook BOOK = Workbook.of(FILE.bytes());
    /** The cover, the contents and the notes come before the tables. */
    private static final int BEFORE = 3;

    @Test
    void isOneFileWithASheetForEachTable() {
        assertThat(new XlsxForm().names(PAPER)).containsExactly("panel-quarter-2018-19-q2.xlsx");
        assertThat(FILE.name()).isEqualTo("panel-quarter-2018-19-q2.xlsx");
        assertThat(FILE.type()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(BOOK.names()).containsExactly("Cover", "Contents", "Notes", "Table_1", "Table_2", "Table_3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyCellOfATableIsThatOfThePaper(int number) {
        Table table = PAPER.tables().get(number - 1);

        List<List<Place>> rows = BOOK.sheet(BEFORE + number).rows();

        int head = 4 + table.notes().size();
        List<String> lines = new ArrayList<>(List.of(
                "Table " + number + ": " + table.title(),
                "Simulated: no figure here is of real events",
                "Draft: not published yet",
                "This sheet contains one table."
                        + (table.notes().isEmpty() ? "" : " What its marks mean is noted here.")));
        lines.addAll(table.notes());
        assertThat(rows.subList(0, head))
                .isEqualTo(numbered(
                        0, lines.stream().map(line -> List.of(words(line))).toList()));
        assertThat(rows.get(head).stream().map(Place::value))
                .containsExactlyElementsOf(
                        table.columns().stream().map(Table.Column::head).toList());
        assertThat(rows.subList(head + 1, rows.size()))
                .isEqualTo(numbered(
                        head + 1,
                        table.rows().stream()
                                .map(row -> row.stream().map(XlsxFormTest::told).toList())
                                .toList()));
    }

    private static Place told(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> new Place("", "number", figure.value().toPlainString(), format(figure));
            case Cell.Mark mark -> words(mark.mark());
            case Cell.Words words -> words(Formulas.defused(words.words()));
        };
    }

    /** The formats that the sample needs, written out. */
    private static String format(Cell.Figure figure) {
        String digits =
                List.of("#,##0", "#,##0.0", "#,##0.00").get(figure.value().scale());
        return figure.signed() ? "+" + digits + ";-" + digits + ";" + digits : digits;
    }

    private static Place words(String words) {
        return new Place("", "words", words, "");
    }

    private static List<List<Place>> numbered(int first, List<List<Place>> rows) {
        List<List<Place>> numbered = new ArrayList<>();
        for (List<Place> row : rows) {
            List<Place> places = new ArrayList<>();
            for (Place place : row) {
                String at = "ABCDEF".charAt(places.size()) + String.valueOf(first + numbered.size() + 1);
                places.add(new Place(at, place.kind(), place.value(), place.format()));
            }
            numbered.add(places);
        }
        return numbered;
    }

    @Test
    void theCoverTellsMarksAndHowTheFiguresCameAbout() {
        Sheet cover = BOOK.sheet(1);

        assertThat(cover.column(0, 0, 8))
                .containsExactly(
                        PAPER.title() + ", " + PAPER.force(),
                        PAPER.subtitle(),
                        "Simulated: no figure here is of real events",
                        "Draft: not published yet",
                        "About these figures",
                        "Force",
                        "SHA-256 of the figures",
                        "'=Policy");
        assertThat(cover.column(1, 4, 8)).containsExactly("Value", PAPER.force(), "4f2a".repeat(16), "'+12 <rules>");
    }

    @Test
    void theContentsLeadToEverySheet() {
        Sheet contents = BOOK.sheet(2);

        assertThat(contents.column(0, 5, 9)).containsExactly("Notes", "Table_1", "Table_2", "Table_3");
        assertThat(contents.column(1, 6, 9))
                .isEqualTo(PAPER.tables().stream().map(Table::title).toList());
        assertThat(contents.xml().texts("//hyperlink/@location"))
                .containsExactly("'Notes'!A1", "'Table_1'!A1", "'Table_2'!A1", "'Table_3'!A1");
        assertThat(contents.xml().texts("//hyperlink/@ref")).containsExactly("A6", "A7", "A8", "A9");
    }

    @Test
    void theNotesHoldTheNotesOfTablesAndTheWords() {
        Sheet notes = BOOK.sheet(3);

        assertThat(notes.column(0, 4, 9)).containsExactly("Sheet or word", "Table_1", "Table_1", "THRIVE", "Beat");
        assertThat(notes.column(1, 5, 9))
                .containsExactly(
                        SamplePaper.COUNTED.notes().get(0),
                        SamplePaper.COUNTED.notes().get(1),
                        PAPER.glossary().get(0).meaning(),
                        PAPER.glossary().get(1).meaning());
    }

    @Test
    void noCellIsAFormulaAndNoneIsMerged() {
        for (int number = 1; number <= BOOK.names().size(); number++) {
            assertThat(BOOK.sheet(number).xml().all("//f | //mergeCell | //mergeCells"))
                    .isEmpty();
        }
        assertThat(BOOK.zip().names()).noneMatch(name -> name.contains("vba") || name.contains("external"));
    }

    @Test
    void everySheetIsATableOfItsHeads() {
        List<String> ranges = List.of("A5:B8", "A5:B9", "A5:B9", "A7:F13", "A5:C95", "A5:D7");
        for (int number = 1; number <= ranges.size(); number++) {
            Tree table = BOOK.zip().tree("xl/tables/table" + number + ".xml").one("/table");
            String name = BOOK.names().get(number - 1) + "_data";
            assertThat(List.of(table.get("ref"), table.get("name"), table.get("displayName")))
                    .containsExactly(ranges.get(number - 1), name, name);
            assertThat(BOOK.sheet(number).xml().all("//tableParts/tablePart")).hasSize(1);
        }
        assertThat(BOOK.zip().tree("xl/tables/table4.xml").texts("//tableColumn/@name"))
                .containsExactly("Measure", "2018/19 Q2", "2017/18 Q2", "Change", "Change (%)", "Trend")
                .doesNotHaveDuplicates();
    }

    @Test
    void headsStayInSight() {
        assertThat(BOOK.sheet(5).xml().texts("//pane/@topLeftCell | //pane/@state"))
                .containsExactlyInAnyOrder("B6", "frozen");
    }

    @Test
    void wrappedWordsHaveRoomAndASheetThePaperOfThisCountry() {
        Tree sheet = BOOK.sheet(6).xml();

        assertThat(sheet.texts("//row[number(@r) > 4]/@ht")).containsExactly("15.0", "75.0", "30.0");
        assertThat(sheet.texts("//pageSetup/@paperSize | //pageSetup/@fitToHeight | //pageSetUpPr/@fitToPage"))
                .containsExactlyInAnyOrder("9", "0", "true");
    }

    @Test
    void saysWhatItIsAndOfWhenItsFiguresAre() {
        Tree core = BOOK.zip().tree("docProps/core.xml");

        assertThat(core.texts("//*[name()='dc:title']")).containsExactly(PAPER.title() + ", " + PAPER.force());
        assertThat(core.texts("//*[name()='dc:subject']")).containsExactly(PAPER.subtitle());
        assertThat(core.texts("//*[name()='cp:keywords']")).containsExactly(SamplePaper.IDENTITY);
        assertThat(core.texts("//*[name()='dcterms:created']")).containsExactly("2018-10-03T08:15:30Z");
        assertThat(BOOK.zip().tree("docProps/app.xml").texts("//Company")).containsExactly(PAPER.force());
    }

    @Test
    void aTableWithoutRowsHasItsHeadsAlone() {
        Table none = new Table("none", 1, "None", SamplePaper.COUNTED.columns(), List.of(), List.of());

        Workbook book =
                Workbook.of(new XlsxForm().of(SamplePaper.of(none)).getFirst().bytes());

        assertThat(book.sheet(4).rows().getLast().stream().map(Place::value))
                .containsExactly("Measure", "2018/19 Q2", "2017/18 Q2", "Change", "Change (%)", "Trend");
        assertThat(book.sheet(4).xml().all("//tablePart")).isEmpty();
    }
}
