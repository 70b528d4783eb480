package org.thriveline.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream's lines as bytes that stand for characters (Latin 1), none longer than a unit of work can be. Used by one thread. */
final class BoundedLines {
    /** A unit of work has 16 MB in the store; as JSON in JSON it may take some times that. */
    static final int LONGEST = 64 << 20;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Returns the next line without its end, null after the last.
     *
     * @throws BadLine where it is too long
     */
    @Nullable
    String next() throws IOException, BadLine {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (line.length() + at - from > longest) {
                throw new BadLine("is over " + longest + " bytes");
            }
            line.append(new String(buffer, from, at - from, StandardCharsets.ISO_8859_1));
            if (at < end) {
                at++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        boolean carriage = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
        return carriage ? line.substring(0, line.length() - 1) : line.toString();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
