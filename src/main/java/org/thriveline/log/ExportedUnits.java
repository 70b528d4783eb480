package org.thriveline.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an export, line by line, back into whole units of work, and holds it to all that a log promises. */
final class ExportedUnits {
    private final String name;
    private final BoundedLines lines;
    private final Continuity continuity = new Continuity();
    private long line;
    private long next;

    /**
     * @param name what to call it in a refusal
     */
    ExportedUnits(String name, InputStream in) {
        this(name, in, BoundedLines.LONGEST);
    }

    /** @param longest the most bytes that a line may have */
    ExportedUnits(String name, InputStream in, int longest) {
        this.name = name;
        // As Latin 1, where a byte is a character, so that a byte that is no UTF-8 is found in its line.
        this.lines = new BoundedLines(in, longest);
    }

    /**
     * Returns the next unit of work, null after the last.
     *
     * @throws ImportRefused at a line that does not go on from those before
     */
    @Nullable
    Commit next() throws IOException {
        List<LogEvent> events = new ArrayList<>();
        int size = 1;
        while (events.size() < size) {
            String text = line();
            if (text == null) {
                if (events.isEmpty()) {
                    return null;
                }
                throw new ImportRefused(name + ": ends inside commit " + next + ", after " + events.size() + " of its "
                        + size + " events");
            }
            line++;
            try {
                CloudEventLine read = CloudEventReader.read(utf8(text));
                size = size(read, events.isEmpty() ? Math.max(1, read.size()) : size, events.size());
                events.add(read.event());
            } catch (BadLine e) {
                throw new ImportRefused(name + ":" + line + ": " + e.getMessage());
            }
        }
        return new Commit(next++, events);
    }

    private @Nullable String line() throws IOException {
        try {
            return lines.next();
        } catch (BadLine e) {
            throw new ImportRefused(name + ":" + (line + 1) + ": " + e.getMessage());
        }
    }

    private int size(CloudEventLine read, int size, int place) throws BadLine {
        due(Attribute.COMMIT, read.commit(), next);
        due(Attribute.COMMIT_SIZE, read.size(), size);
        due(Attribute.COMMIT_PLACE, read.place(), place);
        String fault = continuity.fault(read.event());
        if (fault != null) {
            throw new BadLine(fault);
        }
        return size;
    }

    private static void due(String attribute, long is, long due) throws BadLine {
        if (is != due) {
            throw new BadLine(attribute, "is " + is + " where " + due + " is due");
        }
    }

    private static String utf8(String latin1) throws BadLine {
        try {
            return Utf8.text(latin1.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new BadLine(String.valueOf(e.getMessage()));
        }
    }
}
