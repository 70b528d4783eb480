package org.thriveline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Bytes, unpacked where they are gzip by their first two. */
final class Unpacked {
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    static InputStream of(InputStream in) throws IOException {
        InputStream bytes = new BufferedInputStream(in, BUFFER);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return gzip ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }
}
