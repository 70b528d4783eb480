package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A CSV file for each table (RFC 4180, UTF-8): plain figures, nothing that a spreadsheet would take for a formula. */
public final class CsvForm implements Form {
    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public List<String> names(Paper paper) {
        return paper.tables().stream().map(table -> name(paper, table)).toList();
    }

    @Override
    public List<PaperFile> of(Paper paper) {
        return paper.tables().stream()
                .map(table -> new PaperFile(
                        name(paper, table),
                        "text/csv; charset=utf-8",
                        text(table).getBytes(UTF_8)))
                .toList();
    }

    private String name(Paper paper, Table table) {
        return paper.name() + "-" + table.id() + ending();
    }

    private static String text(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(table.columns().stream()
                    .map(column -> Formulas.defused(column.head()))
                    .toList());
            table.rows()
                    .forEach(row ->
                            writer.writeRecord(row.stream().map(CsvForm::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Mark mark -> mark.mark();
            case Cell.Words words -> Formulas.defused(words.words());
        };
    }
}
