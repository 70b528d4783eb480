package org.thriveline.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or more physical lines, taken apart as one CSV record.
 *
 * @param number the first line's number
 * @param fields empty where there is a fault
 * @param fault why it could not be taken apart, null where it could
 */
record CsvText(
        long number,
        String text,
        List<String> fields,
        @Nullable Fault fault) {
    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder().allowUnclosedQuote(false);

    record Fault(String reason, String message) {}

    static CsvText of(PhysicalLines.Line line) {
        return line.utf8() ? parse(line.number(), line.text()) : notUtf8(line.number(), line.text());
    }

    /** Returns this with the next line added, the line break within. */
    CsvText plus(PhysicalLines.Line line) {
        if (!line.utf8()) {
            return notUtf8(number, text);
        }
        String more = text + '\n' + line.text();
        // Not parsed line by line, which would take the square of their number.
        return quotes(more) % 2 == 1 ? badQuoting(number, more) : parse(number, more);
    }

    /** Returns whether a quoted field may run on into the next line: then its quotation marks are of odd number. */
    boolean isOpen() {
        return fault != null && fault.reason().equals("bad-quoting") && quotes(text) % 2 == 1;
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    private static CsvText parse(long number, String text) {
        try {
            return new CsvText(number, text, CSV.ofSingleCsvRecord(text).getFields(), null);
        } catch (CsvParseException e) {
            return badQuoting(number, text);
        }
    }

    private static CsvText badQuoting(long number, String text) {
        return faulty(number, text, "bad-quoting", "its quotation marks do not match up");
    }

    private static CsvText notUtf8(long number, String text) {
        return faulty(number, text, "bad-encoding", "is not UTF-8");
    }

    private static CsvText faulty(long number, String text, String reason, String message) {
        return new CsvText(number, text, List.of(), new Fault(reason, message));
    }
}
