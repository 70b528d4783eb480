package org.thriveline.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file, one at a time, in UTF-8 with or without a byte order mark. A record that cannot be taken apart
 * costs its first line only: a stray quotation mark does not swallow the rest of the file. Blank lines are no records. Not
 * safe for use by more than one thread.
 */
final class CsvFile implements AutoCloseable {
    /** The most lines that one record's quoted fields may span. */
    private static final int MOST_LINES = 100;

    /** The most characters that such lines have: looking at them again and again takes the square of that. */
    private static final int LONGEST = 1 << 15;

    private final InputStream in;
    private final PhysicalLines lines;
    private final Header header;

    /** @throws UnreadableFile where there is no header to read */
    CsvFile(InputFile file, LongConsumer progress) throws UnreadableFile {
        in = file.open(progress);
        lines = new PhysicalLines(in);
        try {
            header = readHeader();
        } catch (UnreadableFile e) {
            close();
            throw e;
        }
    }

    Header header() {
        return header;
    }

    /**
     * Returns the next record as a line to read, or as refused where it is not sound CSV or has not as many fields as the
     * header; null after the last.
     *
     * @throws UnreadableFile where the file breaks off
     */
    @Nullable
    Parsed next() throws UnreadableFile {
        return next(header.columns());
    }

    /** A line of CSV: sound, or refused for a reason. */
    sealed interface Parsed {
        record Sound(CsvLine line) implements Parsed {}

        record Unsound(Row.Refused row) implements Parsed {}
    }

    private Header readHeader() throws UnreadableFile {
        return switch (next(0)) {
            case null -> throw new UnreadableFile("is empty: it has no header");
            case Parsed.Sound(CsvLine line) -> new Header(line);
            case Parsed.Unsound(Row.Refused row) ->
                throw new UnreadableFile("its header is not sound CSV: " + row.message());
        };
    }

    /** @param columns how many fields there must be, 0 where any number will do */
    private @Nullable Parsed next(int columns) throws UnreadableFile {
        List<PhysicalLines.Line> taken = new ArrayList<>();
        PhysicalLines.Line first = firstLine();
        if (first == null) {
            return null;
        }
        taken.add(first);
        CsvText text = CsvText.of(first);
        int length = first.text().length();
        while (text.isOpen() && taken.size() < MOST_LINES && length < LONGEST) {
            PhysicalLines.Line more = nextLine();
            if (more == null) {
                break;
            }
            taken.add(more);
            text = text.plus(more);
            length += more.text().length();
        }
        boolean whole = text.fault() == null && (columns == 0 || text.fields().size() == columns);
        if (!whole && taken.size() > 1) {
            // It ran on over lines that are not its own.
            lines.giveBack(taken.subList(1, taken.size()));
            text = CsvText.of(first);
        }
        return parsed(text, columns);
    }

    private Parsed parsed(CsvText text, int columns) {
        CsvLine line = new CsvLine(text.number(), text.text(), text.fields());
        if (text.fault() != null) {
            return new Parsed.Unsound(
                    new Row.Refused(line, text.fault().reason(), text.fault().message()));
        }
        int found = line.fields().size();
        if (columns > 0 && found != columns) {
            String message = "has " + found + " columns, the header has " + columns;
            return new Parsed.Unsound(new Row.Refused(line, "wrong-columns", message));
        }
        return new Parsed.Sound(line);
    }

    private PhysicalLines.@Nullable Line firstLine() throws UnreadableFile {
        PhysicalLines.Line line = nextLine();
        while (line != null && line.text().isBlank()) {
            line = nextLine();
        }
        return line;
    }

    private PhysicalLines.@Nullable Line nextLine() throws UnreadableFile {
        try {
            return lines.next();
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFile(
                    "breaks off after line " + lines.reached() + ": "
                            + (e instanceof EOFException ? "its end is missing" : e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() throws UnreadableFile {
        try {
            in.close();
        } catch (IOException e) {
            throw new UnreadableFile("cannot be closed: " + e.getMessage(), e);
        }
    }
}
