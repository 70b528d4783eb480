package org.thriveline.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook in Office Open XML. */
public final class XlsxForm implements Form {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Points that a line takes. */
    private static final double LINE = 15;

    /** Of pages, as the format says it. */
    private static final short ANY_NUMBER = 0;

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public List<PaperFile> of(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Thriveline", "1.0")) {
            book.setGlobalDefaultFont("Arial", 11);
            book.properties()
                    .setTitle(paper.title() + ", " + paper.force())
                    .setSubject(paper.subtitle())
                    .setKeywords(paper.identity())
                    .setCompany(paper.force());
            Leaf.all(paper).forEach(leaf -> sheet(book, leaf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(new PaperFile(paper.name() + ending(), TYPE, Repacked.of(bytes.toByteArray(), paper.dated())));
    }

    private static void sheet(Workbook book, Leaf leaf) {
        Worksheet sheet = book.newWorksheet(leaf.name());
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight(ANY_NUMBER);
        for (int line = 0; line < leaf.head(); line++) {
            sheet.value(line, 0, leaf.lines().get(line));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.rowHeight(leaf.head(), leaf.headHeight() * LINE);
        for (int column = 0; column < leaf.columns().size(); column++) {
            sheet.width(column, leaf.width(column));
            sheet.value(leaf.head(), column, leaf.columns().get(column).head());
            sheet.style(leaf.head(), column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment(leaf.columns().get(column).figures() ? "right" : "left")
                    .set();
        }
        for (int row = 0; row < leaf.rows().size(); row++) {
            row(sheet, leaf, row);
        }
        if (!leaf.rows().isEmpty()) {
            sheet.range(
                            leaf.head(),
                            0,
                            leaf.head() + leaf.rows().size(),
                            leaf.columns().size() - 1)
                    .createTable(unique(leaf))
                    .setName(leaf.name() + "_data")
                    .setDisplayName(leaf.name() + "_data");
            sheet.freezePane(1, leaf.head() + 1);
        }
    }

    /** A table's heads must differ: one of a change stands beside one of a change in percent, which its unit tells. */
    private static String[] unique(Leaf leaf) {
        return leaf.columns().stream().map(Table.Column::head).toArray(String[]::new);
    }

    private static void row(Worksheet sheet, Leaf leaf, int row) {
        List<Cell> cells = leaf.rows().get(row);
        int at = leaf.head() + 1 + row;
        // Not every program makes room for what it wraps.
        sheet.rowHeight(at, leaf.height(row) * LINE);
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Figure figure -> {
                    sheet.value(at, column, figure.value());
                    sheet.style(at, column)
                            .format(Leaf.format(figure))
                            .horizontalAlignment("right")
                            .verticalAlignment("top")
                            .set();
                }
                case Cell.Mark mark -> {
                    sheet.value(at, column, mark.mark());
                    sheet.style(at, column)
                            .horizontalAlignment("right")
                            .verticalAlignment("top")
                            .set();
                }
                case Cell.Words words -> {
                    sheet.value(at, column, Formulas.defused(words.words()));
                    sheet.style(at, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
        }
        if (!leaf.links().isEmpty()) {
            String to = leaf.links().get(row);
            sheet.hyperlink(at, 0, HyperLink.internal("'" + to + "'!A1", to));
        }
    }
}
