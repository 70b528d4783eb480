package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.thriveline.report.paper.Formulas;

/** Tables as CSV (RFC 4180), in UTF-8. */
final class Csv {
    private static final MediaType TYPE = new MediaType("text", "csv", UTF_8);

    private Csv() {}

    /** Returns a table's text; null is an empty cell, and what a spreadsheet would take for a formula stays a text. */
    static String text(List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(heads.stream().map(Formulas::defused).toList());
            rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : Formulas.defused(value.toString());
    }

    /** Returns the answer that hands a table over as a file. */
    static ResponseEntity<String> answer(String name, String text) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(text);
    }
}
