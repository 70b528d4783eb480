package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.thriveline.report.paper.Cell.Figure;
import org.thriveline.report.paper.Cell.Words;
import org.thriveline.report.paper.Table.Column;

/** No figure falls off the edge of the paper. */
class PagePartsTest {
    private static final Table YEARS = wide(24, 11_407);

    @Test
    void aTableThatFitsIsWhole() {
        assertThat(SamplePaper.paper().tables())
                .allSatisfy(table -> assertThat(new PageParts(table).all()).containsExactly(table));
    }

    @Test
    void twoYearsOfMonthsAreAPartForEach() {
        List<Table> parts = new PageParts(YEARS).all();

        assertThat(parts.stream().map(Table::title)).containsExactly("Months, part 1 of 2", "Months, part 2 of 2");
        assertThat(parts.stream()
                        .map(part -> part.columns().stream().map(Column::title).toList()))
                .containsExactly(titles(1, 12), titles(13, 24));
        assertThat(parts.stream().map(Table::notes)).containsExactly(List.of(), YEARS.notes());
    }

    @Property(tries = 100)
    void everyColumnIsInOnePartAndTheFirstInEach(
            @ForAll @IntRange(min = 1, max = 60) int columns, @ForAll @LongRange(max = 99_999_999) long figure) {
        Table table = wide(columns, figure);

        List<Table> parts = new PageParts(table).all();

        assertThat(parts)
                .allMatch(
                        part -> part.columns().getFirst().equals(table.columns().getFirst()));
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> together = new ArrayList<>(List.of(table.rows().get(row).getFirst()));
            for (Table part : parts) {
                together.addAll(part.rows().get(row).subList(1, part.columns().size()));
            }
            assertThat(together).isEqualTo(table.rows().get(row));
        }
    }

    @Test
    void nothingIsBeyondTheMargin() throws IOException {
        Table big = wide(24, 1_234_567);
        Table narrow = wide(9, 11_407);
        byte[] pdf = new PdfForm()
                .of(SamplePaper.of(SamplePaper.COUNTED, YEARS, big, narrow))
                .getFirst()
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            Edge edge = new Edge();
            String text = edge.getText(document);

            assertThat(text).contains("Months, part 2 of 2", "1,234,567");
            // A4 has 595 points, of which 51 are margin.
            assertThat(edge.farthest).isBetween(500f, 545f);
        }
    }

    /** However much of the page is left: a short table is on one page, and a long one leaves no row alone. */
    @Property(tries = 12, seed = "1", shrinking = ShrinkingMode.OFF)
    void noRowIsAloneOnItsPage(
            @ForAll @IntRange(min = 1, max = 40) int before, @ForAll @IntRange(min = 2, max = 75) int rows)
            throws IOException {
        byte[] pdf = new PdfForm()
                .of(SamplePaper.of(lines("Lead", before), lines("Row", rows)))
                .getFirst()
                .bytes();

        List<Long> told = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                told.add(stripper.getText(document)
                        .lines()
                        .filter(line -> line.matches("Row \\d+ .*"))
                        .count());
            }
        }
        told.removeIf(count -> count == 0);
        assertThat(told.stream().mapToLong(Long::longValue).sum()).isEqualTo(rows);
        if (rows <= 16) {
            assertThat(told).hasSize(1);
        } else {
            assertThat(told).allMatch(count -> count >= 3);
        }
    }

    private static Table lines(String name, int rows) {
        return new Table(
                name.toLowerCase(Locale.ROOT),
                1,
                name,
                List.of(new Column("Measure", "", false), new Column("Figure", "", true)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row ->
                                List.<Cell>of(new Words(name + " " + row), new Figure(BigDecimal.valueOf(row), false)))
                        .toList(),
                List.of());
    }

    /** Notes how far to the right anything stands. */
    private static final class Edge extends PDFTextStripper {
        private float farthest;

        @Override
        protected void processTextPosition(TextPosition text) {
            farthest = Math.max(farthest, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }
    }

    private static Table wide(int columns, long figure) {
        List<Column> all = new ArrayList<>(List.of(new Column("Measure", "", false)));
        IntStream.rangeClosed(1, columns).forEach(month -> all.add(new Column("Month " + month, "", true)));
        Stream<String> names = Stream.of("999 calls", "Immediate incidents attended in time");
        List<List<Cell>> rows = names.map(name -> {
                    List<Cell> row = new ArrayList<>(List.of(new Words(name)));
                    IntStream.rangeClosed(1, columns)
                            .forEach(month -> row.add(new Figure(BigDecimal.valueOf(figure), false)));
                    return row;
                })
                .toList();
        return new Table("months", 1, "Months", all, rows, List.of("A note."));
    }

    private static List<String> titles(int first, int last) {
        return Stream.concat(
                        Stream.of("Measure"), IntStream.rangeClosed(first, last).mapToObj(month -> "Month " + month))
                .toList();
    }
}
