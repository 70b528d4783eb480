package org.thriveline.log;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made smaller with the JDK's own deflate, and back. */
final class Deflated {
    private static final int HEADROOM = 64;

    /** Deflate packs to no less than a part in 1,032. */
    private static final long MOST_TIMES = 1_032;

    private Deflated() {}

    static byte[] pack(byte[] bytes) {
        return pack(bytes, Deflater.DEFAULT_COMPRESSION);
    }

    /** Packs quickly rather than small. */
    static byte[] packQuickly(byte[] bytes) {
        return pack(bytes, Deflater.BEST_SPEED);
    }

    private static byte[] pack(byte[] bytes, int level) {
        try (Deflater deflater = new Deflater(level, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length / 2 + HEADROOM];
            int length = 0;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, packed.length * 2);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        }
    }

    /**
     * Returns what was packed.
     *
     * @param from where in {@code packed} it begins; it goes on to the end
     * @param length of what was packed
     * @throws IllegalStateException where it is not so
     */
    static byte[] unpack(byte[] packed, int from, int length) {
        if (length > MOST_TIMES * (packed.length - from)) {
            throw new IllegalStateException("it says that it unpacks to more than it can");
        }
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed, from, packed.length - from);
            byte[] bytes = new byte[length];
            int found = inflater.inflate(bytes);
            if (found != length) {
                throw new IllegalStateException("it unpacks to " + found + " bytes of " + length);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("it cannot be unpacked: " + e.getMessage(), e);
        }
    }
}
