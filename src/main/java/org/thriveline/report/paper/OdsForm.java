package org.thriveline.report.paper;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A workbook in OpenDocument, as the government publishes. */
public final class OdsForm implements Form {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String CONTENT = "content.xml";

    /** Millimetres that a character takes. */
    private static final double CHARACTER = 2.0;

    @Override
    public String ending() {
        return ".ods";
    }

    @Override
    public List<PaperFile> of(Paper paper) {
        SpreadSheet book = new SpreadSheet();
        Leaf.all(paper).forEach(leaf -> book.appendSheet(sheet(leaf)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            book.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] described = Repacked.with(bytes.toByteArray(), paper.dated(), "meta.xml", new OdsMeta(paper).xml());
        byte[] styled = Repacked.with(
                described, paper.dated(), CONTENT, OdsStyles.settled(Repacked.content(described, CONTENT)));
        return List.of(new PaperFile(paper.name() + ending(), TYPE, styled));
    }

    private static Sheet sheet(Leaf leaf) {
        int rows = leaf.head() + 1 + leaf.rows().size();
        Sheet sheet = new Sheet(leaf.name(), rows, leaf.columns().size());
        for (int line = 0; line < leaf.head(); line++) {
            sheet.getRange(line, 0).setValue(leaf.lines().get(line));
        }
        sheet.getRange(0, 0).setStyle(title());
        for (int column = 0; column < leaf.columns().size(); column++) {
            Range head = sheet.getRange(leaf.head(), column);
            head.setValue(leaf.columns().get(column).head());
            head.setStyle(head(leaf.columns().get(column).figures()));
            sheet.setColumnWidth(column, leaf.width(column) * CHARACTER);
        }
        for (int row = 0; row < leaf.rows().size(); row++) {
            for (int column = 0; column < leaf.columns().size(); column++) {
                put(
                        sheet.getRange(leaf.head() + 1 + row, column),
                        leaf.rows().get(row).get(column));
            }
        }
        return sheet;
    }

    private static void put(Range place, Cell cell) {
        switch (cell) {
            case Cell.Figure figure -> {
                // As text it stands in the file too, for readers who know no formats: 38995, not 38995.0.
                place.setValue(
                        figure.value().setScale(Math.max(0, figure.value().scale())));
                place.setStyle(OdsStyles.figure(figure));
            }
            case Cell.Mark mark -> {
                place.setValue(mark.mark());
                place.setStyle(OdsStyles.mark());
            }
            case Cell.Words words -> {
                place.setValue(Formulas.defused(words.words()));
                place.setStyle(words());
            }
        }
    }

    private static Style title() {
        Style style = new Style();
        style.setBold(true);
        style.setFontSize(14);
        return style;
    }

    private static Style head(boolean figures) {
        Style style = new Style();
        style.setBold(true);
        style.setWrap(true);
        style.setTextAligment(figures ? Style.TEXT_ALIGMENT.Right : Style.TEXT_ALIGMENT.Left);
        return style;
    }

    private static Style words() {
        Style style = new Style();
        style.setWrap(true);
        style.setVerticalTextAligment(Style.VERTICAL_TEXT_ALIGMENT.Top);
        return style;
    }
}
