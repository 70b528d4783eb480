package org.thriveline.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** A message in the bytes that go over the line: encoded once, sent to many. Immutable. */
final class Encoded {
    private final ByteBuffer bytes;

    Encoded(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Returns the bytes for one reader. */
    ByteBuffer bytes() {
        return bytes.duplicate();
    }

    String text() {
        return UTF_8.decode(bytes.duplicate()).toString();
    }
}
