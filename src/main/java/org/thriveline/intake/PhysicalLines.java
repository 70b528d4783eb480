package org.thriveline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file's lines, with the power to take lines back. Ends of line (LF, CRLF or CR) and a byte order mark are not kept. */
final class PhysicalLines {
    /** Longer than any line of a CSV file: what has such a line is something else. */
    private static final int LONGEST = 1 << 20;

    private static final String BOM = "\uFEFF";

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean skipLineFeed;
    private long number;
    private final Deque<Line> back = new ArrayDeque<>();

    /**
     * @param number from 1
     * @param utf8 whether it is sound UTF-8; where it is not, the text has its bytes as Latin 1
     */
    record Line(long number, String text, boolean utf8) {
        static Line of(long number, ByteArrayOutputStream bytes) {
            try {
                var buffer = ByteBuffer.wrap(bytes.toByteArray());
                String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
                return new Line(number, number == 1 && text.startsWith(BOM) ? text.substring(1) : text, true);
            } catch (CharacterCodingException e) {
                return new Line(number, bytes.toString(StandardCharsets.ISO_8859_1), false);
            }
        }
    }

    PhysicalLines(InputStream in) {
        this.in = in;
    }

    /** Returns the next line, null after the last. */
    @Nullable
    Line next() throws IOException {
        return back.isEmpty() ? read() : back.pop();
    }

    /** Gives lines back: they come next, the first of them first. */
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(back::push);
    }

    /** Returns the number of the last line that could be read. */
    long reached() {
        return number;
    }

    private @Nullable Line read() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        boolean any = false;
        for (int b = readByte(); b >= 0; b = readByte()) {
            if (b == '\n' && skipLineFeed) {
                skipLineFeed = false;
                continue;
            }
            any = true;
            skipLineFeed = b == '\r';
            if (b == '\n' || b == '\r') {
                return Line.of(++number, bytes);
            }
            bytes.write(b);
            if (bytes.size() > LONGEST) {
                throw new UnreadableFile("its line " + (number + 1) + " is too long for a CSV file");
            }
        }
        return any ? Line.of(++number, bytes) : null;
    }

    private int readByte() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end < 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }
}
