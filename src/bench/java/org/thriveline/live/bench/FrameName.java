package org.thriveline.live.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * Reads which frame a message brings, and from which it comes, out of its first bytes, without reading the rest. Used by one
 * thread; what it read last stays until the next.
 */
final class FrameName {
    private static final int HEAD = 512;
    private static final byte[] PATCH = "\"type\":\"patch\"".getBytes(US_ASCII);
    private static final byte[] SNAPSHOT = "\"type\":\"snapshot\"".getBytes(US_ASCII);
    private static final byte[] FROM = "\"from\":{\"position\":".getBytes(US_ASCII);
    private static final byte[] TO = "\"to\":{\"position\":".getBytes(US_ASCII);
    private static final byte[] FRAME = "\"frame\":{\"position\":".getBytes(US_ASCII);
    private static final int NAME = 64;

    private final byte[] head = new byte[HEAD];
    private final Moment from = new Moment();
    private final Moment to = new Moment();
    private int length;
    private boolean patch;

    /** A frame's name; its moment is parsed once for the many sessions that are sent the same. */
    private static final class Moment {
        private byte[] seen = new byte[0];
        private long position;
        private long at;

        void read(byte[] head, int begin, int length) {
            int end = begin;
            while (end < length && end < begin + NAME && head[end] != '}') {
                end++;
            }
            if (!Arrays.equals(seen, 0, seen.length, head, begin, end)) {
                seen = Arrays.copyOfRange(head, begin, end);
                String text = new String(seen, ISO_8859_1);
                int comma = text.indexOf(',');
                position = Long.parseLong(text.substring(0, comma));
                at = Instant.parse(text.substring(text.indexOf(":\"") + 2, text.length() - 1))
                        .toEpochMilli();
            }
        }
    }

    /** Returns whether a message, from the buffer's position on, brings a frame. */
    boolean read(ByteBuffer message, int size) {
        length = Math.min(size, HEAD);
        message.get(message.position(), head, 0, length);
        patch = find(PATCH) >= 0;
        int begin = find(patch ? TO : FRAME);
        if (begin < 0 || (!patch && find(SNAPSHOT) < 0)) {
            return false;
        }
        to.read(head, begin, length);
        if (patch) {
            from.read(head, find(FROM), length);
        }
        return true;
    }

    boolean patch() {
        return patch;
    }

    long position() {
        return to.position;
    }

    /** Returns the frame's moment, in milliseconds since the epoch. */
    long at() {
        return to.at;
    }

    /** Returns the moment of the frame a patch starts from. */
    long fromAt() {
        return from.at;
    }

    /** Returns where the bytes after the first such mark begin, less than 0 where there is none. */
    private int find(byte[] mark) {
        for (int i = 0; i + mark.length <= length; i++) {
            if (head[i] == mark[0] && Arrays.equals(head, i, i + mark.length, mark, 0, mark.length)) {
                return i + mark.length;
            }
        }
        return -1;
    }
}
