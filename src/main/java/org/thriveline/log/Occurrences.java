package org.thriveline.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How often each text was seen, in 30 to 60 bytes a text however long it is, so that a million identifiers fit where a set
 * of them would not: a UUID stands for itself, any other text for 128 bits of its SHA-256. Not safe for use by more than one
 * thread.
 */
final class Occurrences {
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int BYTES = 16;

    private final MessageDigest sha256;
    private long[] high = new long[FIRST_SLOTS];
    private long[] low = new long[FIRST_SLOTS];
    private int[] counts = new int[FIRST_SLOTS];
    private int texts;

    Occurrences() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns how many different texts were seen. */
    int texts() {
        return texts;
    }

    /** Counts a text, and returns how often it was seen before. */
    int seen(String text) {
        byte[] uuid = CompactId.bytes(text);
        byte[] key = uuid == null ? sha256.digest(text.getBytes(StandardCharsets.UTF_8)) : uuid;
        ByteBuffer bits = ByteBuffer.wrap(key, 0, BYTES);
        int slot = slot(bits.getLong(), bits.getLong());
        int before = counts[slot]++;
        if (before == 0) {
            high[slot] = bits.getLong(0);
            low[slot] = bits.getLong(Long.BYTES);
            if (++texts > counts.length / 3 * 2) {
                grow();
            }
        }
        return before;
    }

    /** Returns where a key is, or would go. */
    private int slot(long h, long l) {
        int last = counts.length - 1;
        int slot = Long.hashCode((h ^ Long.rotateLeft(l, 32)) * 0x9E37_79B9_7F4A_7C15L) & last;
        while (counts[slot] > 0 && (high[slot] != h || low[slot] != l)) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldCounts = counts;
        high = new long[oldCounts.length * 2];
        low = new long[oldCounts.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int old = 0; old < oldCounts.length; old++) {
            if (oldCounts[old] > 0) {
                int slot = slot(oldHigh[old], oldLow[old]);
                high[slot] = oldHigh[old];
                low[slot] = oldLow[old];
                counts[slot] = oldCounts[old];
            }
        }
    }
}
