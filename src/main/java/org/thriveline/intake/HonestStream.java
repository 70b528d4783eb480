package org.thriveline.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What was unpacked, as long as it is not out of all proportion to what was packed: records pack to a fifth or a tenth, a
 * thousandth is made to fill a disk.
 */
final class HonestStream extends FilterInputStream {
    /** Any file may be so large, in bytes. */
    static final long ANY = 16L << 20;

    /** How many times its size a larger one may unpack to. */
    static final int MOST_TIMES = 200;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed how many bytes have been read so far to unpack */
    HonestStream(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        check(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        check(Math.max(0, n));
        return n;
    }

    private void check(int more) throws UnreadableFile {
        unpacked += more;
        if (unpacked > ANY && unpacked > MOST_TIMES * packed.getAsLong()) {
            throw new UnreadableFile("unpacks to over " + MOST_TIMES + " times its size");
        }
    }
}
